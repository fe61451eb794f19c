package org.gongkai.sample.mutation;

import java.util.List;
import org.gongkai.sample.Dice;

/**
 * How a page looks on paper where no markup tells its cells: what of the tables is ruled, their
 * font and margins, and how the paper lies.
 *
 * @param rules what is ruled
 * @param name all of it
 * @param sheet the style sheet that makes it look so
 */
record PaperLook(String rules, String name, String sheet, boolean landscape) {

  /** The page's own. */
  static final PaperLook PLAIN = new PaperLook("", "", "", false);

  private static final String NO_LINES = "table,td,th{border:0;border-collapse:collapse}";

  private static final List<PaperLook> RULES =
      List.of(
          ruled("no lines", ""),
          ruled("lines between rows", "td,th{border-bottom:1px solid}"),
          ruled("lines between columns", "td,th{border-left:1px solid}"),
          ruled("dotted rows", "td,th{border-bottom:1px dotted}"),
          ruled("dotted cells", "td,th{border:1px dotted}"),
          ruled("striped rows", "tr:nth-child(even) td{background:#ddd}"),
          ruled("filled heads", "tr:nth-child(-n+2) td,th{background:#cde}"),
          ruled(
              "filled cells",
              "table{border-spacing:2px;border-collapse:separate}td,th{background:#eee}"),
          ruled("line under heads", "tr:nth-child(2) td{border-bottom:1px solid}"));

  private static final List<String> FONTS =
      List.of("Noto Serif CJK SC", "Noto Sans CJK SC", "Droid Sans Fallback");

  private static PaperLook ruled(String name, String rules) {
    return new PaperLook(name, name, NO_LINES + rules, false);
  }

  /** One of each way of ruling, all else by chance. */
  static List<PaperLook> all(Dice dice) {
    return RULES.stream().map(rules -> rules.by(dice)).toList();
  }

  /** One without areas, on which white letters would be seen. */
  static PaperLook any(Dice dice) {
    List<PaperLook> white = RULES.stream().filter(look -> !look.sheet.contains("back")).toList();
    return dice.pick(white).by(dice);
  }

  private PaperLook by(Dice dice) {
    String font = dice.pick(FONTS);
    String size = dice.pick(List.of("10px", "12px", "14px"));
    String padding = dice.pick(List.of("1px", "3px", "4px 8px"));
    String align = dice.pick(List.of("left", "center", "right"));
    boolean lying = dice.pick(List.of(true, false));
    String cells =
        "td,th{padding:%s;text-align:%s;font:%s '%s'}".formatted(padding, align, size, font);
    return new PaperLook(
        rules,
        String.join(", ", font, size, padding, align, lying ? "landscape" : "upright"),
        sheet + cells,
        lying);
  }
}
