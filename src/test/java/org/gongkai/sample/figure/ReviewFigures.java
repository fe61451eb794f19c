package org.gongkai.sample.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.sample.Dice;

/** Figures of table 四: a case pending at the end of a year is counted again in the next. */
final class ReviewFigures {

  private final SampleSize size;
  private final Dice dice;
  private final Map<String, Integer> pending = new LinkedHashMap<>();

  ReviewFigures(SampleSize size, Dice dice) {
    this.size = size;
    this.dice = dice;
  }

  Map<CellKey, BigDecimal> next(Table table) {
    Map<CellKey, BigDecimal> figures = new LinkedHashMap<>();
    int reviews = dice.below(size.cases() + 1);
    int limit = reviews;
    for (String line : FigureSeries.categories(table)) {
      fill(figures, new CellKey(table.section(), line, "total"), limit);
      limit = dice.below(reviews / 3 + 1);
    }
    return figures;
  }

  private void fill(Map<CellKey, BigDecimal> figures, CellKey total, int arrived) {
    int cases = arrived + pending.getOrDefault(total.category(), 0);
    int open = Math.min(cases, dice.below(cases / 6 + 2));
    int upheld = dice.below(cases - open + 1);
    int corrected = dice.below((cases - open - upheld) / 2 + 1);
    pending.put(total.category(), open);
    put(figures, total.withMeasure("upheld"), upheld);
    put(figures, total.withMeasure("corrected"), corrected);
    put(figures, total.withMeasure("other"), cases - open - upheld - corrected);
    put(figures, total.withMeasure("pending"), open);
    put(figures, total, cases);
  }

  private static void put(Map<CellKey, BigDecimal> figures, CellKey key, int count) {
    figures.put(key, BigDecimal.valueOf(count));
  }
}
