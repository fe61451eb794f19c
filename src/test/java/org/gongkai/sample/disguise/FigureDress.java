package org.gongkai.sample.disguise;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Column;
import org.gongkai.form.FormCell;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.Dice;
import org.gongkai.sample.report.SampleReport;

/** Dresses figures; a zero may be left out or replaced by a sign, anything else stays a number. */
final class FigureDress {

  private final Disguise disguise;
  private final SampleReport report;
  private final Map<CellKey, FormCell> cells;
  private final String placeholder;
  private final String separator;
  private final int blankStyle;

  FigureDress(Disguise disguise, SampleReport report) {
    this.disguise = disguise;
    this.report = report;
    this.cells = new HashMap<>();
    report.tables().forEach(table -> table.cells().forEach(cell -> cells.put(cell.key(), cell)));
    Dice dice = disguise.dice("figures");
    this.placeholder = dice.pick(List.of("/", "—", "-", "——", "无", "不适用"));
    this.separator = dice.pick(List.of(",", "，"));
    this.blankStyle = isAllZero(report) ? 0 : dice.below(3);
  }

  SampleReport dress() {
    return report.mapCells(this::dressed);
  }

  private Quantity dressed(CellKey key, Quantity quantity) {
    FormCell cell = cells.get(key);
    BigDecimal value = quantity.value();
    if (cell == null || value == null || !quantity.printed().equals(value.toPlainString())) {
      return quantity;
    }
    return value.signum() == 0 ? zero(cell, quantity) : figure(cell, value);
  }

  private Quantity zero(FormCell cell, Quantity quantity) {
    boolean rules = cell.key().category().equals("government_rules");
    if (rules && disguise.has(Trait.PLACEHOLDERS)) {
      return Quantity.notApplicable(placeholder);
    }
    if (disguise.has(Trait.BLANK_ZEROS) && isLeftOut(cell.key())) {
      return Quantity.blank("");
    }
    return Quantity.number(quantity.getNumber(), widened(quantity.printed()));
  }

  private boolean isLeftOut(CellKey key) {
    return switch (blankStyle) {
      case 0 -> key.measure().startsWith("org.");
      case 1 -> true;
      default -> disguise.dice("blank", key).oneIn(2);
    };
  }

  private Quantity figure(FormCell cell, BigDecimal value) {
    String text = disguise.has(Trait.SEPARATORS) ? separated(value) : value.toPlainString();
    if (disguise.has(Trait.SIGNS) && cell.type() == Column.Type.CHANGE && value.signum() > 0) {
      text = "+" + text;
    }
    return Quantity.number(value, widened(text) + unit(cell) + remark(cell.key()));
  }

  private String widened(String text) {
    return disguise.has(Trait.WIDE_FIGURES) ? LabelDisguise.wide(text) : text;
  }

  private String separated(BigDecimal value) {
    String[] parts = value.toPlainString().split("\\.", 2);
    String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator);
    return parts.length == 1 ? whole : whole + "." + parts[1];
  }

  private String unit(FormCell cell) {
    if (!disguise.has(Trait.UNITS) || cell.key().section().equals("requests")) {
      return "";
    }
    return cell.unit().equals("UNSPECIFIED")
        ? disguise.dice("unit").pick(List.of("元", "万元"))
        : cell.unit();
  }

  private String remark(CellKey key) {
    boolean stock = key.measure().equals("in_force") || key.measure().equals("disclosed_total");
    return disguise.has(Trait.REMARKS) && stock
        ? disguise.dice("remark").pick(List.of("（其中修订1件）", "（含转发1件）", "(含联合发文1件)"))
        : "";
  }

  private static boolean isAllZero(SampleReport report) {
    return report.cells().values().stream()
        .flatMap(quantity -> quantity.number().stream())
        .allMatch(number -> number.signum() == 0);
  }
}
