package org.gongkai.sample.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.FormBlock;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.sample.Dice;

/** Figures of table 二: documents issued and repealed, decisions, fees. */
final class ActivityFigures {

  private static final List<String> WITH_ITEMS =
      List.of("licensing", "other_services", "penalties", "coercion", "fees");

  private final SampleSize size;
  private final Dice dice;
  private final Map<String, Integer> items = new LinkedHashMap<>();
  private final int feeDecimals;
  private int inForce;
  private int disclosed;

  ActivityFigures(SampleSize size, Dice dice) {
    this.size = size;
    this.dice = dice;
    this.inForce = size.stock();
    this.disclosed = size.stock() * 2;
    this.feeDecimals = dice.below(7);
    WITH_ITEMS.forEach(line -> items.put(line, dice.below(size.stock() * 8 + 1)));
  }

  Map<CellKey, BigDecimal> next(Table table) {
    int issued = dice.below(size.documents() + 1);
    int repealed = Math.min(inForce, dice.below(size.documents() + 1));
    inForce += issued - repealed;
    disclosed += issued;
    Map<CellKey, BigDecimal> figures = new LinkedHashMap<>();
    for (FormBlock block : table.blocks()) {
      for (Line line : block.lines()) {
        fill(figures, table.section(), block, line.category(), issued, repealed);
      }
    }
    return figures;
  }

  private void fill(
      Map<CellKey, BigDecimal> figures,
      String section,
      FormBlock block,
      String line,
      int issued,
      int repealed) {
    block
        .columns()
        .forEach(
            column ->
                figures.put(
                    new CellKey(section, line, column.measure()),
                    figure(line, column.measure(), issued, repealed)));
  }

  private BigDecimal figure(String line, String measure, int issued, int repealed) {
    if (line.equals("government_rules")) {
      return BigDecimal.ZERO;
    }
    return switch (measure) {
      case "issued", "made", "newly_disclosed" -> BigDecimal.valueOf(issued);
      case "repealed" -> BigDecimal.valueOf(repealed);
      case "in_force" -> BigDecimal.valueOf(inForce);
      case "disclosed_total" -> BigDecimal.valueOf(disclosed);
      case "items_previous_year" -> BigDecimal.valueOf(items.getOrDefault(line, 0));
      case "items_change" -> BigDecimal.valueOf(change(line));
      case "projects" -> BigDecimal.valueOf(size.documents());
      case "amount" -> money();
      default -> BigDecimal.valueOf(decisions(line));
    };
  }

  /** Items added or removed; the column before it has already been filled with last year's. */
  private int change(String line) {
    int before = items.getOrDefault(line, 0);
    int change = before == 0 ? 0 : Math.max(-before, dice.between(-4, 4));
    items.put(line, before + change);
    return change;
  }

  private int decisions(String line) {
    return switch (line) {
      case "licensing" -> dice.near(size.decisions());
      case "coercion" -> dice.near(size.decisions() / 60);
      default -> dice.near(size.decisions() / 7);
    };
  }

  private BigDecimal money() {
    if (size == SampleSize.ZERO) {
      return BigDecimal.ZERO;
    }
    BigDecimal whole = BigDecimal.valueOf(dice.near(size.stock() * 37));
    BigDecimal part = BigDecimal.valueOf(dice.below((int) Math.pow(10, feeDecimals)), feeDecimals);
    return whole.add(part);
  }
}
