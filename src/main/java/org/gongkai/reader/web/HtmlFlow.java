package org.gongkai.reader.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.ShiftedText;
import org.gongkai.reader.VisibleText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Walks a part of a page in reading order and cuts it into the lines that a browser would show:
 * block elements and {@code <br>} end a line, anything else runs on without a space, white space of
 * the source collapses. An element that holds an empty line (a paragraph of one no-break space)
 * gives one.
 */
final class HtmlFlow implements NodeFilter {

  /** Takes what the walk comes upon. */
  interface Sink {

    /**
     * A line.
     *
     * @param headingLevel 1 to 6, or 0 for a line that is no heading
     */
    void line(String text, int headingLevel);

    /** Takes a table as a whole and returns true, or leaves it to be walked through. */
    boolean takes(Element table);
  }

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> PREFORMATTED = Set.of("pre", "textarea", "listing");
  private static final Set<String> HOLDS_A_LINE = Set.of("p", "div", "td", "th");
  private static final Set<String> RUNS_ON = Set.of("ins", "del");

  private static final Set<String> ROWS_OF_BLOCKS =
      Set.of("flex", "inline-flex", "grid", "inline-grid");
  private static final Set<String> BLOCKS =
      Set.of("block", "list-item", "flex", "grid", "table", "table-row", "table-cell");

  private final Sink sink;
  private final ShiftedText line = new ShiftedText();
  private final Deque<Integer> linesBefore = new ArrayDeque<>();
  private final Deque<TextAppearance> around = new ArrayDeque<>();
  private final AppearanceFinder looks;
  private final boolean cell;
  private int lines;
  private int headingLevel;
  private int preformatted;
  private TextAppearance look;

  private HtmlFlow(Element part, Sink sink, AppearanceFinder looks) {
    this.sink = sink;
    this.looks = looks;
    this.look = looks.of(part).at(BaselineShift.NONE);
    this.cell = part.nameIs("td") || part.nameIs("th");
    line.size(look.size());
  }

  static void walk(Element part, Sink sink, AppearanceFinder looks) {
    HtmlFlow flow = new HtmlFlow(part, sink, looks);
    flow.addAdded(part, "::before");
    for (Node child : part.childNodes()) {
      NodeTraversor.filter(flow, child);
    }
    flow.addAdded(part, "::after");
    flow.flush();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text && !isFolded(text)) {
      appendSeen(text.getWholeText());
    }
    return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (cell && Visibility.isDrawnFigure(element) && !display(element).equals("none")) {
      appendSeen(BaselineShift.UNCLEAR);
    }
    if (Visibility.isRemoved(element, looks) || isFolded(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.nameIs("br")) {
      lineBreak();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (standsAlone(element)) {
      flush();
      linesBefore.push(lines);
    }
    if (element.nameIs("table") && looks.of(element).isSeen() && sink.takes(element)) {
      linesBefore.pop();
      lines++;
      return FilterResult.SKIP_ENTIRELY;
    }
    mark(element, 1);
    around.push(look);
    look(looks.within(look, element));
    addAdded(element, "::before");
    return fill(element) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
  }

  /** What stands in a cell behind a summary is not on the page before somebody asks for it. */
  private boolean isFolded(Node node) {
    return cell
        && node.parent() instanceof Element parent
        && parent.nameIs("details")
        && !parent.hasAttr("open")
        && !node.normalName().equals("summary");
  }

  /**
   * What stands in a field, or a heading says by a picture; a list to choose from leads to other
   * pages, but not in a cell.
   */
  private boolean fill(Element element) {
    if (headingLevel > 0 && element.nameIs("img")) {
      appendSeen(element.attr("alt"));
    }
    if (Visibility.isFilledIn(element)) {
      appendSeen(element.attr("value"));
    } else if (element.nameIs("select")) {
      appendSeen(isInCell(element) ? Visibility.chosen(element) : "");
      return true;
    }
    return false;
  }

  /** In a cell of a table, be it one by its style; else a mere figure is likely one of a table. */
  private boolean isInCell(Element select) {
    return cell
        || display(select.parent()).equals("table-cell")
        || PrintedNumber.isPlainCount(Visibility.chosen(select));
  }

  private void leave(Element element) {
    addAdded(element, "::after");
    if (standsAlone(element)) {
      flush();
      boolean silent = linesBefore.pop() == lines;
      if (silent && HOLDS_A_LINE.contains(element.normalName())) {
        emit();
      }
    }
    mark(element, -1);
    look(around.pop());
  }

  private void look(TextAppearance to) {
    look = to;
    line.shift(to.shift());
    line.size(to.size());
  }

  /** What a style sheet puts before or behind the contents of an element. */
  private void addAdded(Element element, String place) {
    if (element.attributesSize() > 0 && element.hasAttr(place)) {
      String added = AddedText.of(looks.declarations(element.attr(place)), cell);
      if (!added.isEmpty()) {
        appendSeen(added);
      }
    }
  }

  /** Notes what an element means for the text in it, on entering (1) and on leaving (-1). */
  private void mark(Element element, int step) {
    String name = element.normalName();
    if (HEADINGS.contains(name)) {
      headingLevel = step > 0 ? name.charAt(1) - '0' : 0;
    }
    if (PREFORMATTED.contains(name)) {
      preformatted += step;
    }
  }

  /** A block, be it one for its style: an item of a flexible row has a place of its own. */
  private boolean standsAlone(Element element) {
    return isBlock(element)
        || BLOCKS.contains(display(element))
        || ROWS_OF_BLOCKS.contains(display(element.parent()));
  }

  private String display(@Nullable Element element) {
    return element == null || element.attributesSize() == 0
        ? ""
        : looks.declarations(element).get("display");
  }

  static boolean isBlock(Element element) {
    return element.isBlock() && !RUNS_ON.contains(element.normalName());
  }

  private void appendSeen(String text) {
    if (look.isSeen()) {
      append(look.isUnclear(text) ? BaselineShift.UNCLEAR + text : text);
    }
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (preformatted > 0 && c == '\n') {
        emit();
      } else if (preformatted > 0 || !isSourceSpace(c)) {
        line.append(c);
      } else if (!line.isEmpty() && !line.endsWith(' ')) {
        line.append(' ');
      }
    }
  }

  private static boolean isSourceSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /** A heading broken over two lines is one heading still. */
  private void lineBreak() {
    if (headingLevel > 0) {
      line.append(' ');
    } else {
      emit();
    }
  }

  private void flush() {
    String text = take();
    if (!text.isEmpty()) {
      emit(text);
    }
  }

  private void emit() {
    emit(take());
  }

  private String take() {
    return line.isEmpty() ? "" : VisibleText.of(line.take()).strip();
  }

  /** Only the first line in a heading is one: an unclosed heading must not swallow the page. */
  private void emit(String text) {
    lines++;
    sink.line(text, text.isEmpty() ? 0 : headingLevel);
    headingLevel = text.isEmpty() ? headingLevel : 0;
  }
}
