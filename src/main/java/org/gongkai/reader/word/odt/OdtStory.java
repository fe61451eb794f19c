package org.gongkai.reader.word.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.reader.Limits;
import org.gongkai.reader.word.story.StoryLine;
import org.gongkai.reader.word.story.StoryPart;
import org.gongkai.reader.word.xml.Xml;

/** Reads one story of an ODT file: the body, a table's cell or a text box. */
final class OdtStory {

  /** Kept in the file but not on the page, or on it a second time. */
  private static final Set<String> UNSEEN =
      Set.of(
          "tracked-changes",
          "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index",
          "bibliography",
          "forms",
          "annotation");

  private final OdtStyles styles;
  private final OdtLists lists;
  private final Limits.Allowance repeated;
  private final List<StoryPart> story = new ArrayList<>();

  /**
   * Prepares for a story.
   *
   * @param repeated limits the cells that the file only says are many
   */
  OdtStory(OdtStyles styles, OdtLists lists, Limits.Allowance repeated) {
    this.repeated = repeated;
    this.styles = styles;
    this.lists = lists;
  }

  /** The parts of a story in reading order. */
  List<StoryPart> read(Xml container) {
    addAll(container);
    return story;
  }

  private void addAll(Xml container) {
    container.children().forEach(this::add);
  }

  private void add(Xml part) {
    switch (part.name()) {
      case "p" -> addParagraph(part, "", 0);
      case "h" -> addHeading(part, "");
      case "list" -> addList(part, part.attribute("style-name"), 0);
      case "table" -> story.add(new OdtTable(this::read, part, repeated).read());
      case "section" -> {
        if (!isHidden(part)) {
          addAll(part);
        }
      }
      default -> {
        if (!UNSEEN.contains(part.name())) {
          addAll(part);
        }
      }
    }
  }

  private List<StoryPart> read(List<Xml> cellParts) {
    OdtStory cell = new OdtStory(styles, lists, repeated);
    cellParts.forEach(cell::add);
    return cell.story;
  }

  private static boolean isHidden(Xml section) {
    return section.attribute("display").equals("none")
        || section.attribute("is-hidden").equals("true");
  }

  private void addList(Xml list, String style, int level) {
    if (level == 0) {
      lists.begin(list, style);
    }
    for (Xml item : list.children()) {
      boolean numbered = item.is("list-item");
      for (Xml part : item.children()) {
        switch (part.name()) {
          case "list" -> {
            String own = part.attribute("style-name");
            addList(part, own.isEmpty() ? style : own, level + 1);
          }
          case "p", "h" -> {
            addItem(part, numbered ? lists.item(item, style, level) : "");
            numbered = false;
          }
          case "number" -> {}
          default -> add(part);
        }
      }
    }
  }

  private void addItem(Xml part, String label) {
    if (part.is("h")) {
      addHeading(part, label);
    } else {
      addParagraph(part, label, 0);
    }
  }

  private void addHeading(Xml heading, String label) {
    int level = Math.max(1, Math.min(heading.number("outline-level", 1), 9));
    boolean counted = label.isEmpty() && !heading.attribute("is-list-header").equals("true");
    addParagraph(heading, counted ? lists.heading(level - 1) : label, level);
  }

  private void addParagraph(Xml paragraph, String label, int headingLevel) {
    OdtSpans spans = new OdtSpans(styles);
    spans.add(paragraph);
    if (!spans.isHidden()) {
      story.add(new StoryLine(label + spans.text(), headingLevel));
    }
    for (Xml box : spans.boxes()) {
      story.addAll(new OdtStory(styles, lists, repeated).read(box));
    }
  }
}
