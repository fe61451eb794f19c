package org.gongkai.output.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.form.Forms;
import org.gongkai.form.SlipCells;
import org.gongkai.form.Table;

/** All that slips are put together from, each part drawn once for all of them. */
final class SlipForm {

  /** Between parts, in a paragraph of its own, which is cut out. */
  private static final String CUT = "\uE002";

  private static final Pattern CUTS =
      Pattern.compile("<w:p(?: [^>]*)?>(?:(?!</?w:p[ >]).)*" + CUT + "(?:(?!</w:p>).)*</w:p>");

  private static final Pattern ROWS = Pattern.compile("(?=<w:tr[ >])|(?<=</w:tr>)(?=</w:tbl>)");

  /** From the shading of a cell on to its figure. */
  private static final Pattern FIGURE =
      Pattern.compile("(<w:vAlign [^>]*/></w:tcPr>(?:(?!</w:tc>).)*?\uE000([^\uE001]*)\uE001)");

  private static final Pattern KEPT = Pattern.compile("<w:keepNext[^>]*/>");

  private static final int LABEL_WIDTH = 1300;
  private static final int PADDING = 40;
  private static final int ANSWER_HEIGHT = 900;
  private static final String SHADE = "EDEDED";

  private final Forms forms;
  private final SlipCells cells;
  private final PackedDocument packed;
  private final String begin;
  private final Stencil head;
  private final Item item;
  private final Stencil closing;
  private final Map<Picture, Stencil> pictures = new HashMap<>();
  private final String end;

  /** An item: its table up to the first row, the rows, its end. */
  record Item(Stencil start, Stencil head, Stencil row, Stencil answer, Stencil end) {}

  record Picture(String form, String section) {}

  SlipForm(Letter letter, Forms forms) {
    this.forms = forms;
    cells = new SlipCells(forms);
    try (OfficialDocument sheet = new OfficialDocument()) {
      sheet.line(CUT);
      head(sheet, letter);
      item(sheet, letter);
      closing(sheet, letter);
      sheet.line(CUT);
      packed = new PackedDocument(sheet);
    }
    String[] parts = CUTS.split(packed.body(), -1);
    begin = parts[0];
    head = new Stencil(parts[1]);
    item = item(ROWS.split(parts[2], -1));
    closing = new Stencil(parts[3]);
    end = parts[4];
  }

  private static Item item(String[] rows) {
    return new Item(
        new Stencil(rows[0]),
        new Stencil(rows[1]),
        new Stencil(rows[2]),
        new Stencil(rows[3] + rows[4]),
        new Stencil(rows[5]));
  }

  /**
   * A gap for a page break goes into its caption, which is its first paragraph, and one for its
   * shading before the figure of every cell, under the name of the cell.
   */
  private static String shadeable(String picture) {
    return FIGURE
        .matcher(KEPT.matcher(picture).replaceFirst("$0" + Stencil.markupGap("break")))
        .replaceAll(found -> Stencil.markupGap(found.group(2)) + found.group(1));
  }

  private static void head(OfficialDocument sheet, Letter letter) {
    sheet.title(letter.text("heading"));
    if (letter.isSent()) {
      sheet.subtitle(letter.text("number", Stencil.gap("number")));
    }
    sheet.address(letter.text("to", Stencil.gap("agency")));
    sheet.line(Stencil.gap("state"));
    sheet.emphasis(Stencil.gap("verdict"));
    sheet.line(Stencil.gap("reply"));
    sheet.space();
    sheet.line(CUT);
  }

  private static void item(OfficialDocument sheet, Letter letter) {
    XWPFTable table = sheet.table(PADDING, LABEL_WIDTH, OfficialDocument.TEXT_WIDTH - LABEL_WIDTH);
    XWPFTableRow first = table.insertNewTableRow(0);
    cell(first, Typeface.ITEM_HEAD, LABEL_WIDTH, Stencil.gap("number")).setColor(SHADE);
    cell(first, Typeface.ITEM_HEAD, textWidth(), Stencil.gap("title")).setColor(SHADE);
    XWPFTableRow row = table.insertNewTableRow(1);
    cell(row, Typeface.ITEM_HEAD, LABEL_WIDTH, Stencil.gap("label"));
    cell(row, Typeface.ITEM, textWidth(), Stencil.gap("text"));
    XWPFTableRow code = table.insertNewTableRow(2);
    across(
        cell(
            code,
            Typeface.ITEM_HEAD,
            OfficialDocument.TEXT_WIDTH,
            letter.text("answer", Stencil.gap("code"))));
    XWPFTableRow answer = table.insertNewTableRow(3);
    answer.setHeight(ANSWER_HEIGHT);
    XWPFTableCell box = answer.createCell();
    OfficialDocument.widen(box, OfficialDocument.TEXT_WIDTH);
    across(box);
    Typeface.ITEM.set(box.getParagraphArray(0).createRun(), "");
    sheet.space();
    sheet.line(CUT);
  }

  private static int textWidth() {
    return OfficialDocument.TEXT_WIDTH - LABEL_WIDTH;
  }

  /** A cell of an item, kept on the page of the answer to it. */
  private static XWPFTableCell cell(XWPFTableRow row, Typeface face, int width, String text) {
    row.setCantSplitRow(true);
    XWPFTableCell cell = row.createCell();
    OfficialDocument.widen(cell, width);
    cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = cell.getParagraphArray(0);
    paragraph.setAlignment(ParagraphAlignment.LEFT);
    paragraph.setKeepNext(true);
    face.set(paragraph.createRun(), text);
    return cell;
  }

  private static void across(XWPFTableCell cell) {
    cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.TWO);
  }

  private static void closing(OfficialDocument sheet, Letter letter) {
    sheet.lead(Stencil.gap("count"));
    if (letter.isSent()) {
      letter.contact().ifPresent(sheet::closing);
      letter.sign(sheet, Stencil.gap("district"));
    }
    sheet.space();
  }

  Stencil head() {
    return head;
  }

  Item item() {
    return item;
  }

  Stencil closing() {
    return closing;
  }

  SlipCells cells() {
    return cells;
  }

  /** A form's table, drawn when a slip first shows it. */
  Stencil stencil(Picture picture) {
    return pictures.computeIfAbsent(
        picture, key -> drawn(forms.get(key.form()).get(key.section())));
  }

  private static Stencil drawn(Table table) {
    try (OfficialDocument sheet = new OfficialDocument()) {
      sheet.line(CUT);
      sheet.lead(Stencil.gap("caption"));
      new StatutoryTable(table, StatutoryTable.Size.PICTURE, key -> Stencil.gap(key.toString()))
          .write(sheet);
      sheet.line(CUT);
      return new Stencil(shadeable(CUTS.split(new PackedDocument(sheet).body(), -1)[1]));
    }
  }

  /** Writes a document whose text was put together from the parts. */
  void write(StringBuilder text, OutputStream out) throws IOException {
    packed.write(text.insert(0, begin).append(end), out);
  }
}
