package org.gongkai.harm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.model.Fact;
import org.gongkai.model.figure.PrintedNumber;

/** Looks up what facts quote: the words must stand in the document at the place they name. */
final class Quotations {

  private final Map<String, StringBuilder> texts = new HashMap<>();

  Quotations(Document document) {
    document.blocks().forEach(this::keep);
  }

  private void keep(Block block) {
    if (block instanceof Heading heading) {
      keep(heading.location().printed(), heading.text());
    } else if (block instanceof Paragraph paragraph) {
      keep(paragraph.location().printed(), paragraph.text());
    } else {
      keep((Grid) block);
    }
  }

  private void keep(Grid grid) {
    for (int row = 0; row < grid.height(); row++) {
      grid.row(row).forEach(cell -> keep(cell.location().printed(), cell.text()));
    }
  }

  private void keep(String location, String text) {
    texts.computeIfAbsent(location, key -> new StringBuilder()).append(text).append('\n');
  }

  /** The numbers that are not what they quote, or quote what does not stand there. */
  List<Fact> unfounded(List<Fact> facts) {
    return facts.stream().filter(fact -> fact.quantity().isNumber() && !isFounded(fact)).toList();
  }

  private boolean isFounded(Fact fact) {
    String printed = fact.quantity().printed();
    return PrintedNumber.quantity(printed).number().equals(fact.quantity().number())
        && packed(text(fact.location().printed())).contains(packed(printed));
  }

  /** What stands at a place; where only the line is known of a column, the line. */
  private String text(String location) {
    String line = location.replaceAll("^(line \\d+) column \\d+$", "$1");
    return texts.getOrDefault(location, texts.getOrDefault(line, new StringBuilder())).toString();
  }

  private static String packed(String text) {
    return text.replaceAll("\\s", "");
  }
}
