package org.gongkai.output.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.Slip;
import org.gongkai.model.figure.Quantity.State;

/**
 * The tables of a report as it fills them, small, with the numbers of the items in the cells they
 * are about: one look instead of forty names of cells.
 */
final class TablePictures {

  private static final String MARKED = "F4B183";
  private static final String UNFILLED = "FFF2CC";

  private static final String PAGE_BREAK = "<w:pageBreakBefore/>";

  /** Tables of more cells take half a page, and are not to be torn. */
  private static final int SMALL = 100;

  /** The rule about cells left empty, which names only the first of them. */
  private static final String BLANKS = "VAL-01";

  private final Slip slip;
  private final Report report;
  private final Letter letter;
  private final SlipForm form;
  private final Map<String, Set<Integer>> marks = new HashMap<>();
  private final boolean hasBlanks;

  TablePictures(Slip slip, Report report, Letter letter, SlipForm form) {
    this.slip = slip;
    this.report = report;
    this.letter = letter;
    this.form = form;
    hasBlanks = slip.lines().stream().anyMatch(line -> line.finding().check().equals(BLANKS));
    for (Fact fact : report.facts()) {
      mark(fact);
    }
  }

  private void mark(Fact fact) {
    Set<Integer> items = form.cells().itemsAbout(fact, slip);
    if (!items.isEmpty()) {
      marks.put(fact.cell().toString(), items);
    }
  }

  /** Appends those tables that have anything to show. */
  void write(StringBuilder text) {
    Map<SlipForm.Picture, List<Fact>> tables =
        report.facts().stream()
            .collect(
                Collectors.groupingBy(
                    fact -> new SlipForm.Picture(fact.form(), fact.cell().section()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    tables.values().removeIf(facts -> facts.stream().allMatch(fact -> shade(fact).isEmpty()));
    boolean onNewPage = tables.values().stream().anyMatch(facts -> facts.size() > SMALL);
    for (Map.Entry<SlipForm.Picture, List<Fact>> table : tables.entrySet()) {
      write(text, table.getKey(), table.getValue(), onNewPage);
      onNewPage = false;
    }
  }

  private void write(
      StringBuilder text, SlipForm.Picture name, List<Fact> facts, boolean onNewPage) {
    Map<String, Fact> byCell =
        facts.stream()
            .collect(
                Collectors.toMap(
                    fact -> fact.cell().toString(), fact -> fact, (one, other) -> one));
    Map<String, String> texts = new HashMap<>();
    texts.put("caption", letter.text(hasBlanks ? "picture.blanks" : "picture"));
    byCell.forEach((cell, fact) -> texts.put(cell, figure(fact)));
    Map<String, String> shades = new HashMap<>();
    byCell.forEach((cell, fact) -> shades.put(cell, shade(fact)));
    form.stencil(name)
        .fill(
            text,
            gap -> texts.getOrDefault(gap, ""),
            gap ->
                gap.equals("break")
                    ? (onNewPage ? PAGE_BREAK : "")
                    : shading(shades.getOrDefault(gap, "")));
  }

  private String figure(Fact fact) {
    Set<Integer> items = marks.getOrDefault(fact.cell().toString(), Set.of());
    return fact.quantity().printed()
        + items.stream().map(Slip::circled).collect(Collectors.joining());
  }

  private String shade(Fact fact) {
    if (marks.containsKey(fact.cell().toString())) {
      return MARKED;
    }
    return hasBlanks && fact.quantity().state() == State.BLANK ? UNFILLED : "";
  }

  private static String shading(String fill) {
    return fill.isEmpty()
        ? ""
        : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>";
  }
}
