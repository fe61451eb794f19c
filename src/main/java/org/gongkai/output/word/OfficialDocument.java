package org.gongkai.output.word;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.gongkai.output.edition.SteadyZip;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A document of A4 pages that is written from top to bottom, typed as GB/T 9704-2012 wants it. */
final class OfficialDocument implements Closeable {

  /** Between the margins, in twentieths of a point: 156 mm. */
  static final int TEXT_WIDTH = 8845;

  private static final int LINE_POINTS = 28;
  private static final int TWO_CHARACTERS = 640;

  private final XWPFDocument document = new XWPFDocument();

  OfficialDocument() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(2098));
    margin.setBottom(BigInteger.valueOf(1984));
    margin.setLeft(BigInteger.valueOf(1588));
    margin.setRight(BigInteger.valueOf(1474));
    margin.setHeader(BigInteger.valueOf(851));
    margin.setFooter(BigInteger.valueOf(1400));
    margin.setGutter(BigInteger.ZERO);
    pageNumber();
  }

  private void pageNumber() {
    XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    Typeface.TABLE.set(paragraph.createRun(), "— ");
    CTSimpleField page = paragraph.getCTP().addNewFldSimple();
    page.setInstr("PAGE");
    Typeface.TABLE.set(new XWPFRun(page.addNewR(), (IRunBody) paragraph), "1");
    Typeface.TABLE.set(paragraph.createRun(), " —");
  }

  void title(String text) {
    XWPFParagraph paragraph = paragraph(Typeface.TITLE, text);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingBetween(36, LineSpacingRule.EXACT);
  }

  void subtitle(String text) {
    paragraph(Typeface.TEXT, text).setAlignment(ParagraphAlignment.CENTER);
  }

  /** The heading of a section, kept on the page of what follows. */
  void heading(String text) {
    XWPFParagraph paragraph = paragraph(Typeface.HEADING, text);
    paragraph.setIndentationFirstLine(TWO_CHARACTERS);
    paragraph.setKeepNext(true);
    paragraph.setSpacingBefore(120);
    paragraph.setSpacingAfter(120);
  }

  void paragraph(String text) {
    line(text);
  }

  /** A line that starts like a paragraph. */
  void line(String text) {
    indented(text);
  }

  /** A line of the end of a letter, kept on the page of its signature. */
  void closing(String text) {
    indented(text).setKeepNext(true);
  }

  private XWPFParagraph indented(String text) {
    XWPFParagraph paragraph = paragraph(Typeface.TEXT, text);
    paragraph.setIndentationFirstLine(TWO_CHARACTERS);
    paragraph.setAlignment(ParagraphAlignment.BOTH);
    return paragraph;
  }

  /** Whom a letter is for, at the margin. */
  void address(String text) {
    paragraph(Typeface.TEXT, text);
  }

  /** A line of the foot of a letter, kept together with the next. */
  void signature(String text) {
    XWPFParagraph paragraph = paragraph(Typeface.TEXT, text);
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    paragraph.setIndentationRight(2 * TWO_CHARACTERS);
    paragraph.setKeepNext(true);
  }

  /** What a table is called, above it and on its page. */
  void caption(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setKeepNext(true);
    paragraph.setSpacingAfter(60);
    Typeface.TABLE_HEAD.set(paragraph.createRun(), text);
  }

  /** A line of weight, in bold letters. */
  void emphasis(String text) {
    paragraph(Typeface.HEADING, text).setIndentationFirstLine(TWO_CHARACTERS);
  }

  /** A line in small letters, kept on the page of what follows. */
  void lead(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBefore(160);
    paragraph.setSpacingAfter(60);
    paragraph.setKeepNext(true);
    Typeface.ITEM_HEAD.set(paragraph.createRun(), text);
  }

  void space() {
    document.createParagraph().setSpacingBetween(6, LineSpacingRule.EXACT);
  }

  /** A remark in small letters below a table. */
  void note(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBefore(60);
    paragraph.setSpacingAfter(120);
    Typeface.TABLE.set(paragraph.createRun(), text);
  }

  /**
   * An empty table.
   *
   * @param padding above and below the text of a cell, in twentieths of a point
   * @param widths of its columns, in twentieths of a point
   */
  XWPFTable table(int padding, int... widths) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    table.setTableAlignment(TableRowAlign.CENTER);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setCellMargins(padding, 2 * padding, padding, 2 * padding);
    CTTblGrid columns = table.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      columns.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    return table;
  }

  /** Sets how wide a cell is, in twentieths of a point. */
  static CTTcPr widen(XWPFTableCell cell, int width) {
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    CTTblWidth size = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
    size.setType(STTblWidth.DXA);
    size.setW(BigInteger.valueOf(width));
    return properties;
  }

  private XWPFParagraph paragraph(Typeface face, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
    face.set(paragraph.createRun(), text);
    return paragraph;
  }

  /**
   * Writes the file; the same content gives the same bytes. By way of memory, since POI hides
   * trouble of the disk among its own.
   */
  void write(OutputStream out) throws IOException {
    POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setCreator("Gongkai");
    properties.setCreated(Optional.of(Date.from(SteadyZip.INSTANT)));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    document.write(new SteadyZip(whole));
    whole.writeTo(out);
  }

  /** Closing the document itself would pack it once more, for nobody. */
  @Override
  public void close() {
    document.getPackage().revert();
  }
}
