package org.gongkai.form;

/**
 * A year from which a table counts something else although its form stays the same, because the law
 * around it changed.
 *
 * @param section the table
 * @param year first report year that counts in the new way
 * @param comparable how far that year and later ones compare with earlier ones
 * @param basis the law that made the break
 */
public record Break(String section, int year, Comparability comparable, String basis) {

  public boolean separates(int previousYear, int laterYear) {
    return previousYear < year && year <= laterYear;
  }
}
