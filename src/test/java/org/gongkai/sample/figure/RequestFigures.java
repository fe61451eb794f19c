package org.gongkai.sample.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.sample.Dice;

/** Figures of table 三: requests come in, are decided one by one, or wait for the next year. */
final class RequestFigures {

  private static final List<String> MEASURES =
      List.of(
          "natural_person",
          "org.business",
          "org.research",
          "org.public_welfare",
          "org.legal_service",
          "org.other",
          "total");

  private static final int TOTAL = MEASURES.indexOf("total");

  private final SampleSize size;
  private final Dice dice;
  private final int[] waiting = new int[TOTAL];

  RequestFigures(SampleSize size, Dice dice) {
    this.size = size;
    this.dice = dice;
    waiting[0] = dice.below(size.requests() / 12 + 1);
  }

  Map<CellKey, BigDecimal> next(Table table) {
    Map<String, int[]> lines = new LinkedHashMap<>();
    FigureSeries.categories(table).forEach(line -> lines.put(line, new int[MEASURES.size()]));
    List<String> outcomes = lines.keySet().stream().filter(RequestFigures::isOutcome).toList();
    for (int applicant = 0; applicant < TOTAL; applicant++) {
      fill(lines, outcomes, applicant);
    }
    return figures(lines, table.section());
  }

  private void fill(Map<String, int[]> lines, List<String> outcomes, int applicant) {
    int received = received(applicant);
    int open = received + waiting[applicant];
    add(lines, "received_new", applicant, received);
    add(lines, "carried_in", applicant, waiting[applicant]);
    waiting[applicant] = Math.min(open, dice.below(open / 12 + 2));
    add(lines, "carried_out", applicant, waiting[applicant]);
    for (int request = waiting[applicant]; request < open; request++) {
      add(lines, outcome(outcomes), applicant, 1);
      add(lines, "result.total", applicant, 1);
    }
  }

  private int received(int applicant) {
    return switch (applicant) {
      case 0 -> dice.near(size.requests());
      case 1 -> dice.below(size.requests() / 10 + 1);
      default -> dice.below(size.requests() / 40 + 1);
    };
  }

  /** Most requests are granted or about information the agency does not hold. */
  private String outcome(List<String> outcomes) {
    return switch (dice.below(10)) {
      case 0, 1, 2, 3 -> "result.granted";
      case 4 -> "result.partial";
      case 5, 6 -> "result.unavailable.not_held";
      default -> dice.pick(outcomes);
    };
  }

  private static boolean isOutcome(String category) {
    return category.startsWith("result.") && !category.equals("result.total");
  }

  private static void add(Map<String, int[]> lines, String line, int applicant, int count) {
    int[] counts = lines.get(line);
    if (counts == null) {
      throw new IllegalStateException("no line " + line);
    }
    counts[applicant] += count;
  }

  private static Map<CellKey, BigDecimal> figures(Map<String, int[]> lines, String section) {
    Map<CellKey, BigDecimal> figures = new LinkedHashMap<>();
    lines.forEach(
        (line, counts) -> {
          counts[TOTAL] = Arrays.stream(counts, 0, TOTAL).sum();
          for (int at = 0; at < counts.length; at++) {
            figures.put(
                new CellKey(section, line, MEASURES.get(at)), BigDecimal.valueOf(counts[at]));
          }
        });
    return figures;
  }
}
