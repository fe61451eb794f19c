package org.gongkai.sample.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.sample.Dice;

/**
 * The figures of one agency, year after year: the sums of each year hold, and what is carried over
 * or in force at the end of a year is there at the beginning of the next.
 */
public final class FigureSeries {

  private final ActivityFigures activity;
  private final RequestFigures requests;
  private final ReviewFigures reviews;

  public FigureSeries(SampleSize size, Dice dice) {
    this.activity = new ActivityFigures(size, dice);
    this.requests = new RequestFigures(size, dice);
    this.reviews = new ReviewFigures(size, dice);
  }

  /** The figures of the next year, for every cell of the form in statutory order. */
  public Map<CellKey, BigDecimal> next(SampleForm form) {
    Map<CellKey, BigDecimal> figures = new LinkedHashMap<>();
    for (Table table : form.tables()) {
      Map<CellKey, BigDecimal> ofTable =
          switch (table.section()) {
            case "active_disclosure" -> activity.next(table);
            case "requests" -> requests.next(table);
            default -> reviews.next(table);
          };
      table.cells().forEach(cell -> figures.put(cell.key(), getFigure(ofTable, cell.key())));
    }
    return figures;
  }

  /** A figure that must be there. */
  private static BigDecimal getFigure(Map<CellKey, BigDecimal> figures, CellKey key) {
    BigDecimal figure = figures.get(key);
    if (figure == null) {
      throw new IllegalStateException("no figure for " + key);
    }
    return figure;
  }

  /** The sum of reports of the same form, cell by cell, as a district publishes it. */
  public static Map<CellKey, BigDecimal> sum(Iterable<Map<CellKey, BigDecimal>> members) {
    Map<CellKey, BigDecimal> sum = new LinkedHashMap<>();
    for (Map<CellKey, BigDecimal> member : members) {
      member.forEach((key, value) -> sum.merge(key, value, BigDecimal::add));
    }
    return sum;
  }

  /** The codes of the lines of a table. */
  static List<String> categories(Table table) {
    List<String> categories = new ArrayList<>();
    table.lines().forEach(line -> categories.add(line.category()));
    return categories;
  }
}
