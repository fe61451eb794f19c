package org.gongkai.reader.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.gongkai.document.Document;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Content;
import org.gongkai.reader.DocumentReader;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.Zips;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads workbooks of Excel 2007 and later, row by row, so that a sheet formatted down to its last
 * row takes no more memory than what is written on it. Hidden sheets are left out, as hidden rows
 * and columns are; formulas stand for the value the workbook was saved with, unless the cells it is
 * made from disprove it.
 */
public record XlsxReader(Limits limits) implements DocumentReader {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  @Override
  public boolean accepts(Format format) {
    return format == Format.XLSX;
  }

  @Override
  public Document read(Content content) {
    WorkbookBlocks blocks = new WorkbookBlocks(limits);
    forEachSheet(content, blocks::add);
    return blocks.document(Format.XLSX);
  }

  /** The sheets that are not hidden, in order. */
  List<SheetCells> sheets(Content content) {
    List<SheetCells> sheets = new ArrayList<>();
    forEachSheet(content, sheets::add);
    return sheets;
  }

  private void forEachSheet(Content content, Consumer<SheetCells> consumer) {
    try (ZipFile zip = Zips.open(content.bytes())) {
      Zips.checkParts(zip, limits);
      try (OPCPackage parts = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
        forEachSheet(new XSSFReader(parts), consumer);
      }
    } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new RefusedException(Reason.DAMAGED, e.getClass().getSimpleName());
    }
  }

  private void forEachSheet(XSSFReader parts, Consumer<SheetCells> consumer)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XlsxWorkbook workbook = new XlsxWorkbook();
    parse(parts.getWorkbookData(), workbook);
    XlsxStrings strings = new XlsxStrings(limits);
    InputStream shared = parts.getSharedStringsData();
    if (shared != null) {
      parse(shared, strings);
    }
    XlsxValues values =
        new XlsxValues(strings.toList(), parts.getStylesTable(), workbook.isFrom1904());
    for (XlsxWorkbook.SheetEntry sheet : workbook.visible()) {
      SheetCells cells = new SheetCells(sheet.name(), limits);
      XlsxSheet reading = new XlsxSheet(cells, values);
      parse(parts.getSheet(sheet.id()), reading);
      reading.settle(workbook.isUnsettled());
      consumer.accept(cells);
    }
  }

  private static void parse(InputStream part, ContentHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    try (part) {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setFeature(NO_DOCTYPE, true);
      xml.setContentHandler(handler);
      xml.parse(new InputSource(part));
    }
  }
}
