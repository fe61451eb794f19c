package org.gongkai.office;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.model.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code deadlines.csv}: the days by which the reports of a year have to be in. An empty
 * district holds for all.
 */
public final class DeadlinesFile {

  private static final OfficeFile FILE =
      OfficeFile.of("deadlines", "district", "year", "agencies", "consolidated");

  private DeadlinesFile() {}

  /**
   * Reads deadlines.
   *
   * @throws OfficeException when the file cannot be read or anything in it is wrong
   */
  public static Deadlines read(Path file) throws OfficeException {
    return contents(OfficeTable.read(FILE, file));
  }

  static Deadlines parse(String text) throws OfficeException {
    return contents(OfficeTable.parse(FILE, text));
  }

  private static Deadlines contents(OfficeTable table) throws OfficeException {
    List<Deadlines.Rule> rules = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (OfficeLine line : table.lines()) {
      line.required("year");
      String district = line.cell("district");
      Integer year = line.year("year");
      if (!seen.add(district + "\n" + year)) {
        line.refuse("deadline.twice");
      }
      rules.add(
          new Deadlines.Rule(
              district.isEmpty() ? null : district,
              year,
              date(line, "agencies", year),
              date(line, "consolidated", year)));
    }
    table.refuseIfWrong();
    return new Deadlines(rules);
  }

  private static @Nullable LocalDate date(OfficeLine line, String column, @Nullable Integer year) {
    String text = line.cell(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      LocalDate date =
          LocalDate.parse(
              text.replaceAll("[年月/.]", "-")
                  .replaceAll("日$", "")
                  .replaceAll("-(\\d)(?=-|$)", "-0$1"));
      if (year != null && date.getYear() <= year) {
        line.refuse("deadline.early", OfficeSentences.column(column), date, year);
      }
      return date;
    } catch (DateTimeException e) {
      line.refuseCell("date", column);
      return null;
    }
  }
}
