package org.gongkai.output.template;

/**
 * How far a table is filled in, as formulas that hold on its own sheet.
 *
 * @param table its label
 * @param empty how many cells nobody has touched
 * @param wrong how many things are wrong
 * @param sheet the name of the sheet
 */
record FillingProgress(String table, String empty, String wrong, String sheet) {

  /** A formula of the sheet for use on another. */
  static String elsewhere(String formula, String sheet) {
    return formula.replaceAll(
        "(?<![A-Z$])(\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?)", "'" + sheet + "'!$1");
  }
}
