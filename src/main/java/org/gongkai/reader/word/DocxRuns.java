package org.gongkai.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.reader.Shift;

/** Reads the text of one paragraph of a docx file, and finds the text boxes anchored in it. */
final class DocxRuns {

  private static final Set<String> UNSEEN =
      Set.of("del", "moveFrom", "rt", "pPr", "rPr", "sdtPr", "sdtEndPr", "customXmlPr", "rubyPr");

  private static final Set<String> DRAWN = Set.of("drawing", "pict", "object");

  private static final Pattern DISTANCE = Pattern.compile("-?\\d{1,4}");

  private final DocxStyles styles;
  private final String paragraphStyle;
  private final FieldStack fields;
  private final StoryText text = new StoryText();
  private final List<Xml> boxes = new ArrayList<>();

  DocxRuns(DocxStyles styles, String paragraphStyle, FieldStack fields) {
    this.styles = styles;
    this.paragraphStyle = paragraphStyle;
    this.fields = fields;
  }

  String text() {
    return text.take();
  }

  /** The stories of text boxes, in the order of their anchors. */
  List<Xml> boxes() {
    return boxes;
  }

  void addAll(Xml container) {
    container.children().forEach(this::add);
  }

  private void add(Xml part) {
    switch (part.name()) {
      case "r" -> addRun(part);
      case "sdt" -> DocxStory.findShownContent(part).ifPresent(this::addAll);
      case "AlternateContent" -> DocxStory.findChoice(part).ifPresent(this::addAll);
      case "fldSimple" -> addSimpleField(part);
      case "sup" -> addShifted(part, Shift.RAISED);
      case "sub" -> addShifted(part, Shift.LOWERED);
      default -> {
        if (!UNSEEN.contains(part.name())) {
          addAll(part);
        }
      }
    }
  }

  private void addSimpleField(Xml field) {
    if (!FieldStack.isPageNumber(field.attribute("instr"))) {
      addAll(field);
    }
  }

  /** A raised or lowered part of a formula. */
  private void addShifted(Xml part, Shift shift) {
    text.shift(shift);
    addAll(part);
    text.shift(Shift.NONE);
  }

  private void addRun(Xml run) {
    Optional<Xml> properties = run.find("rPr");
    boolean shown =
        !isSet("vanish", properties)
            && !isSet("strike", properties)
            && !isSet("dstrike", properties);
    text.shift(shift(properties));
    run.children().forEach(piece -> addPiece(piece, shown));
    text.shift(Shift.NONE);
  }

  private boolean isSet(String property, Optional<Xml> properties) {
    return styles.isSet(property, properties, paragraphStyle);
  }

  private Shift shift(Optional<Xml> properties) {
    return switch (styles.value("vertAlign", properties, paragraphStyle)) {
      case "superscript" -> Shift.RAISED;
      case "subscript" -> Shift.LOWERED;
      default -> Shift.by(distance(styles.value("position", properties, paragraphStyle)));
    };
  }

  private static int distance(String halfPoints) {
    return DISTANCE.matcher(halfPoints).matches() ? Integer.parseInt(halfPoints) : 0;
  }

  /** Fields are followed in hidden runs too. */
  private void addPiece(Xml piece, boolean shown) {
    switch (piece.name()) {
      case "fldChar" -> mark(piece.attribute("fldCharType"));
      case "instrText" -> fields.instruct(piece.text());
      default -> {
        if (shown && fields.isShown()) {
          addShown(piece);
        }
      }
    }
  }

  private void mark(String type) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> fields.result();
      case "end" -> fields.end();
      default -> {}
    }
  }

  private void addShown(Xml piece) {
    switch (piece.name()) {
      case "t" -> text.append(piece.text());
      case "tab", "ptab" -> text.append("\t");
      case "br", "cr" -> text.lineBreak();
      case "noBreakHyphen" -> text.append("-");
      case "sym" -> addSymbol(piece);
      case "ruby" -> piece.find("rubyBase").ifPresent(this::addAll);
      case "footnoteReference", "endnoteReference" -> text.noteMark();
      case "AlternateContent" -> DocxStory.findChoice(piece).ifPresent(this::addDrawn);
      default -> {
        if (DRAWN.contains(piece.name())) {
          findBoxes(piece);
        }
      }
    }
  }

  private void addSymbol(Xml symbol) {
    String code = symbol.attribute("char");
    boolean hex = code.matches("[0-9A-Fa-f]{1,4}");
    text.symbol(symbol.attribute("font"), hex ? Integer.parseInt(code, 16) : '\uFFFD');
  }

  private void addDrawn(Xml choice) {
    choice.children().forEach(piece -> addPiece(piece, true));
  }

  private void findBoxes(Xml drawing) {
    for (Xml part : drawing.children()) {
      switch (part.name()) {
        case "txbxContent" -> boxes.add(part);
        case "AlternateContent" -> DocxStory.findChoice(part).ifPresent(this::findBoxes);
        default -> findBoxes(part);
      }
    }
  }
}
