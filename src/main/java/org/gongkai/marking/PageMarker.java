package org.gongkai.marking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Marks cells of web pages by an attribute, which a style sheet colours and numbers, and by what
 * shows when the mouse points at them. Nothing else of the page is touched, not a byte.
 */
final class PageMarker implements Marker {

  private static final String ATTRIBUTE = "data-gongkai";

  /** Of a number in a circle, in pixels. */
  private static final int NUMBER_WIDTH = 13;

  @Override
  public Marking mark(Original file, List<Mark> marks) throws IOException {
    PageText source = PageText.of(file.bytes());
    List<Element> cells = cells(source.text());
    Map<Mark, Integer> found = file.tags(source.with(tags(cells))).find(marks);
    NavigableMap<Integer, String> insertions = new TreeMap<>();
    found.forEach((mark, number) -> insertions.put(nameEnd(cells.get(number)), attributes(mark)));
    found.values().stream()
        .min(Integer::compare)
        .ifPresent(first -> insertions.put(tagEnd(cells.get(first)), style(marks)));
    return new Marking(source.with(insertions), new ArrayList<>(found.keySet()));
  }

  /** The cells whose tags stand in the page as such, in their order. */
  private static List<Element> cells(String text) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return parser.parseInput(text, "").select("td, th").stream()
        .filter(cell -> isWritten(cell.sourceRange(), cell, text))
        .limit(Tags.MOST)
        .toList();
  }

  private static boolean isWritten(Range range, Element cell, String text) {
    return range.isTracked()
        && !range.isImplicit()
        && text.startsWith("<", range.startPos())
        && text.regionMatches(true, range.startPos() + 1, cell.normalName(), 0, 2)
        && text.startsWith(">", range.endPos() - 1);
  }

  private static NavigableMap<Integer, String> tags(List<Element> cells) {
    NavigableMap<Integer, String> tags = new TreeMap<>();
    for (int i = 0; i < cells.size(); i++) {
      tags.put(tagEnd(cells.get(i)), Tags.of(i));
    }
    return tags;
  }

  private static int tagEnd(Element cell) {
    return cell.sourceRange().endPos();
  }

  private static int nameEnd(Element cell) {
    return cell.sourceRange().startPos() + "<td".length();
  }

  /** Of attributes given twice, browsers take the first. */
  private static String attributes(Mark mark) {
    return " " + ATTRIBUTE + "=\"" + mark.label() + "\" title=\"" + escaped(mark) + "\"";
  }

  private static String escaped(Mark mark) {
    return mark.text()
        .replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "&#10;");
  }

  private static String style(List<Mark> marks) {
    StringBuilder style = new StringBuilder();
    style
        .append("<style>[data-gongkai]{background-color:#F4B183!important;")
        .append("outline:2px solid #C00000!important;outline-offset:-2px}");
    new TreeSet<>(marks.stream().map(Mark::label).toList())
        .forEach(label -> style.append(number(label)));
    return style.append("</style>").toString();
  }

  /**
   * A picture is no text: the number is seen, and read by nobody as a figure. It has a line of its
   * own above the figure, which it must not cover, and makes the cell wide enough for it.
   */
  private static String number(String label) {
    int width = NUMBER_WIDTH * label.length();
    String picture =
        "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='13'>".formatted(width);
    picture += "<text x='1' y='11' font-size='11' fill='#C00000'>" + label + "</text></svg>";
    return "[data-gongkai=\""
        + label
        + "\"]{background-image:url(\"data:image/svg+xml,"
        + picture.replace("<", "%3C").replace(">", "%3E").replace("#", "%23")
        + "\")!important;background-repeat:no-repeat!important;"
        + "background-position:right 2px top 2px!important;"
        + "padding-top:16px!important;min-width:%dpx!important}".formatted(width + 4);
  }
}
