package org.gongkai.reader.word.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.word.story.StoryText;
import org.gongkai.reader.word.xml.Xml;

/** Reads the text of one paragraph of an ODT file, and finds the text boxes anchored in it. */
final class OdtSpans {

  private static final String PARAGRAPH = "paragraph";
  private static final String TEXT = "text";

  /** More than the widest page has room for. */
  private static final int MOST_SPACES = 200;

  private static final Set<String> UNSEEN =
      Set.of("number", "annotation", "ruby-text", "page-number", "page-count", "tracked-changes");

  private static final Set<String> DRAWN =
      Set.of("frame", "custom-shape", "rect", "ellipse", "g", "line", "polygon", "path");

  private static final Set<String> HOLDS_A_STORY = Set.of("p", "h", "list", "table");

  private final OdtStyles styles;
  private final StoryText text = new StoryText();
  private final List<Xml> boxes = new ArrayList<>();
  private boolean hidden;
  private double size;

  OdtSpans(OdtStyles styles) {
    this.styles = styles;
  }

  String text() {
    return text.take();
  }

  /** The file says that the whole paragraph is not shown. */
  boolean isHidden() {
    return hidden;
  }

  /** The stories of text boxes, in the order of their anchors. */
  List<Xml> boxes() {
    return boxes;
  }

  void add(Xml paragraph) {
    String style = paragraph.attribute("style-name");
    boolean unseen = styles.isUnseen(PARAGRAPH, style);
    size = styles.size(PARAGRAPH, style);
    text.size(size);
    addContent(paragraph, !unseen);
  }

  /** White space of the source collapses. */
  private void addContent(Xml part, boolean seen) {
    part.forEach(
        piece -> {
          if (seen) {
            text.append(piece.replaceAll("[ \t\r\n]+", " "));
          }
        },
        child -> addChild(child, seen));
  }

  private void addChild(Xml child, boolean seen) {
    switch (child.name()) {
      case "s" -> text.append(" ".repeat(Math.max(0, Math.min(child.number("c", 1), MOST_SPACES))));
      case "tab" -> text.append("\t");
      case "line-break" -> text.lineBreak();
      case "note" -> text.noteMark();
      case "fieldmark" -> addField(child, seen);
      case "span" -> addSpan(child, seen);
      case "hidden-text" -> addContent(child, seen && !isSaidHidden(child));
      case "hidden-paragraph" -> hidden |= isSaidHidden(child);
      default -> {
        if (DRAWN.contains(child.name())) {
          addDrawing(child);
        } else if (!UNSEEN.contains(child.name())) {
          addContent(child, seen);
        }
      }
    }
  }

  /** What was chosen from a list is told in numbers alone. */
  private void addField(Xml field, boolean seen) {
    if (seen && field.attribute("type").endsWith("FORMDROPDOWN")) {
      text.append(BaselineShift.UNCLEAR);
    }
    addContent(field, seen);
  }

  private static boolean isSaidHidden(Xml field) {
    return field.attribute("is-hidden").equals("true");
  }

  private void addSpan(Xml span, boolean seen) {
    String style = span.attribute("style-name");
    BaselineShift before = text.shift();
    double sizeBefore = size;
    double own = styles.size(TEXT, style);
    size = own > 0 ? own : size;
    text.size(size);
    text.shift(styles.shift(TEXT, style).orElse(before));
    if (seen && styles.isDoubtful(TEXT, style) && span.text().matches("(?s).*\\d.*")) {
      text.append(BaselineShift.UNCLEAR);
    }
    addContent(span, seen && !styles.isUnseen(TEXT, style));
    text.shift(before);
    size = sizeBefore;
    text.size(size);
  }

  private void addDrawing(Xml drawing) {
    int before = boxes.size();
    findBoxes(drawing);
    if (boxes.size() == before) {
      text.picture();
    }
  }

  private void findBoxes(Xml drawing) {
    if (drawing.children().stream().anyMatch(part -> HOLDS_A_STORY.contains(part.name()))) {
      boxes.add(drawing);
    } else {
      drawing.children().forEach(this::findBoxes);
    }
  }
}
