package org.gongkai.reader.word.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.reader.word.story.FieldStack;
import org.gongkai.reader.word.story.StoryLine;
import org.gongkai.reader.word.story.StoryPart;
import org.gongkai.reader.word.xml.Xml;

/** Reads one story of a docx file: the body, a table's cell or a text box. */
final class DocxStory {

  /** Holds what it holds as if it were not there. */
  private static final Set<String> WRAPPERS =
      Set.of("sdtContent", "customXml", "ins", "moveTo", "Choice", "Fallback", "smartTag");

  private final DocxStyles styles;
  private final DocxLists lists;
  private final FieldStack fields;
  private final DocxBackground ground;
  private final List<StoryPart> story = new ArrayList<>();

  /** The text of paragraphs whose end is deleted or hidden: the next paragraph goes on with it. */
  private String pending = "";

  DocxStory(DocxStyles styles, DocxLists lists) {
    this(styles, lists, new FieldStack(), DocxBackground.PAPER);
  }

  private DocxStory(DocxStyles styles, DocxLists lists, FieldStack fields, DocxBackground ground) {
    this.styles = styles;
    this.lists = lists;
    this.fields = fields;
    this.ground = ground;
  }

  /** The parts of a story in reading order. */
  List<StoryPart> read(Xml container) {
    addAll(container);
    if (!pending.isEmpty()) {
      story.add(new StoryLine(pending, 0));
    }
    return story;
  }

  private void addAll(Xml container) {
    container.children().forEach(this::add);
  }

  private void add(Xml part) {
    switch (part.name()) {
      case "p" -> addParagraph(part);
      case "tbl" -> addTable(part);
      case "sdt" -> findShownContent(part).ifPresent(this::addAll);
      case "AlternateContent" -> findChoice(part).ifPresent(this::addAll);
      default -> {
        if (WRAPPERS.contains(part.name())) {
          addAll(part);
        }
      }
    }
  }

  private void addTable(Xml table) {
    DocxBackground under = styles.ground(table, ground);
    story.add(new DocxTable(cell -> cell(cell, under)).read(table));
  }

  /** Fields may reach from cell to cell. */
  private List<StoryPart> cell(Xml cell, DocxBackground table) {
    return new DocxStory(styles, lists, fields, table.under(cell.find("tcPr"))).read(cell);
  }

  private void addParagraph(Xml paragraph) {
    String style = styles.styleOf(paragraph);
    DocxRuns runs = new DocxRuns(styles, style, fields, ground.under(paragraph.find("pPr")));
    runs.addAll(paragraph);
    if (!styles.isContents(style)) {
      addLine(paragraph, style, runs.text());
    }
    for (Xml box : runs.boxes()) {
      FieldStack none = new FieldStack();
      story.addAll(new DocxStory(styles, lists, none, DocxBackground.UNKNOWN).read(box));
    }
  }

  private void addLine(Xml paragraph, String style, String text) {
    if (isEndless(paragraph, style)) {
      pending += text;
      return;
    }
    story.add(new StoryLine(lists.label(paragraph) + pending + text, headingLevel(paragraph)));
    pending = "";
  }

  private boolean isEndless(Xml paragraph, String style) {
    Optional<Xml> mark = paragraph.find("pPr", "rPr");
    return mark.flatMap(own -> own.find("del")).isPresent()
        || mark.flatMap(own -> own.find("moveFrom")).isPresent()
        || styles.isSet("vanish", mark, style);
  }

  private int headingLevel(Xml paragraph) {
    int level =
        styles.findProperty(paragraph, "outlineLvl").map(found -> found.number("val", 9)).orElse(9);
    return level >= 0 && level < 9 ? level + 1 : 0;
  }

  /** What a content control holds, unless it only says what to enter or lists the contents. */
  static Optional<Xml> findShownContent(Xml control) {
    boolean prompts = control.find("sdtPr", "showingPlcHdr").map(DocxStyles::isOn).orElse(false);
    String gallery = DocxStyles.value(control.find("sdtPr", "docPartObj", "docPartGallery"));
    return prompts || gallery.equals("Table of Contents")
        ? Optional.empty()
        : control.find("sdtContent");
  }

  /** The first of several ways to show one thing. */
  static Optional<Xml> findChoice(Xml alternatives) {
    return alternatives.find("Choice").or(() -> alternatives.find("Fallback"));
  }
}
