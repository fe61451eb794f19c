package org.gongkai.reader.word.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.word.story.FieldStack;
import org.gongkai.reader.word.story.StoryText;
import org.gongkai.reader.word.xml.Xml;

/** Reads the text of one paragraph of a docx file, and finds the text boxes anchored in it. */
final class DocxRuns {

  private static final Set<String> UNSEEN =
      Set.of("del", "moveFrom", "rt", "pPr", "rPr", "sdtPr", "sdtEndPr", "customXmlPr", "rubyPr");

  private static final Set<String> DRAWN = Set.of("drawing", "pict", "object");

  /** Letters no larger than this, in half points, are specks. */
  private static final int SPECK = 3;

  /** Letters no wider than this, in percent, are strokes. */
  private static final int STROKE = 10;

  private static final Pattern DISTANCE = Pattern.compile("-?\\d{1,4}");

  private final DocxStyles styles;
  private final String paragraphStyle;
  private final FieldStack fields;
  private final DocxBackground ground;
  private final StoryText text = new StoryText();

  /** How the part of a formula stands in which a run lies. */
  private BaselineShift around = BaselineShift.NONE;

  private final List<Xml> boxes = new ArrayList<>();
  private String font = "";

  DocxRuns(DocxStyles styles, String paragraphStyle, FieldStack fields, DocxBackground ground) {
    this.styles = styles;
    this.paragraphStyle = paragraphStyle;
    this.fields = fields;
    this.ground = ground;
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
      case "sup" -> addShifted(part, BaselineShift.RAISED);
      case "sub" -> addShifted(part, BaselineShift.LOWERED);
      case "bdo" -> addTurned(part);
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
  private void addShifted(Xml part, BaselineShift shift) {
    BaselineShift before = around;
    around = shift;
    addAll(part);
    around = before;
  }

  /** What is made to run from right to left is another figure to who sees it. */
  private void addTurned(Xml part) {
    if (part.attribute("val").equals("rtl")) {
      text.append(BaselineShift.UNCLEAR);
    }
    addAll(part);
  }

  private void addRun(Xml run) {
    Optional<Xml> properties = run.find("rPr");
    int size = styles.size(properties, paragraphStyle);
    boolean struck = isSet("strike", properties) || isSet("dstrike", properties);
    boolean shown =
        !isSet("vanish", properties)
            && !struck
            && size > SPECK
            && !isSqueezed(properties)
            && !isSwallowed(properties);
    if (struck && !run.find("t").map(Xml::text).orElse("").isBlank()) {
      text.picture(); // where it is all there is, something is there and nobody can say what
    }
    text.size(size);
    font = styles.font(properties, paragraphStyle);
    text.shift(shift(properties));
    run.children().forEach(piece -> addPiece(piece, shown));
    text.shift(BaselineShift.NONE);
  }

  private boolean isSqueezed(Optional<Xml> properties) {
    String percent = styles.value("w", properties, paragraphStyle).replace("%", "");
    return DISTANCE.matcher(percent).matches() && Integer.parseInt(percent) <= STROKE;
  }

  /** A marker's ink lies over whatever ground there is. */
  private boolean isSwallowed(Optional<Xml> properties) {
    String colour = styles.value("color", properties, paragraphStyle);
    return !colour.isEmpty()
        && styles.value("highlight", properties, paragraphStyle).matches("|none")
        && ground.under(properties).swallows(colour);
  }

  private boolean isSet(String property, Optional<Xml> properties) {
    return styles.isSet(property, properties, paragraphStyle);
  }

  private BaselineShift shift(Optional<Xml> properties) {
    return switch (styles.value("vertAlign", properties, paragraphStyle)) {
      case "superscript" -> BaselineShift.RAISED;
      case "subscript" -> BaselineShift.LOWERED;
      default -> {
        int distance = distance(styles.value("position", properties, paragraphStyle));
        yield distance == 0 ? around : BaselineShift.by(distance);
      }
    };
  }

  private static int distance(String halfPoints) {
    return DISTANCE.matcher(halfPoints).matches() ? Integer.parseInt(halfPoints) : 0;
  }

  /** Fields are followed in hidden runs too. */
  private void addPiece(Xml piece, boolean shown) {
    switch (piece.name()) {
      case "fldChar" -> {
        addChosen(piece, shown);
        mark(piece.attribute("fldCharType"), shown);
      }
      case "instrText" -> fields.instruct(piece.text());
      default -> {
        if (shown && fields.isShown()) {
          addShown(piece);
        }
      }
    }
  }

  /** A list to choose from, as forms of Word 97 have it: only the number of the choice is kept. */
  private void addChosen(Xml field, boolean shown) {
    Optional<Xml> list = field.find("ffData", "ddList");
    if (list.isPresent() && shown && fields.isShown()) {
      int chosen = list.get().find("result").map(found -> found.number("val", 0)).orElse(0);
      list.get()
          .children("listEntry")
          .skip(Math.max(0, chosen))
          .findFirst()
          .ifPresent(entry -> text.append(entry.attribute("val")));
    }
  }

  private void mark(String type, boolean shown) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> fields.result();
      case "end" -> {
        text.append(shown && fields.isFormula() ? BaselineShift.UNCLEAR : "");
        fields.end();
      }
      default -> {}
    }
  }

  private void addShown(Xml piece) {
    switch (piece.name()) {
      case "t" -> text.append(piece.text(), font);
      case "tab", "ptab" -> text.append("\t");
      case "br", "cr" -> text.lineBreak();
      case "noBreakHyphen" -> text.append("-");
      case "sym" -> addSymbol(piece);
      case "ruby" -> piece.find("rubyBase").ifPresent(this::addAll);
      case "footnoteReference", "endnoteReference" -> text.noteMark();
      case "AlternateContent" -> DocxStory.findChoice(piece).ifPresent(this::addDrawn);
      default -> {
        if (DRAWN.contains(piece.name())) {
          addDrawing(piece);
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

  /** What a picture shows is not told. */
  private void addDrawing(Xml drawing) {
    int before = boxes.size();
    findBoxes(drawing);
    if (boxes.size() == before) {
      text.picture();
    }
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
