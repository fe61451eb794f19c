package org.gongkai.marking;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.reader.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What other programs see of marks: the note of each, and what stands in the cell that it is at.
 */
final class ReadMarks {

  private ReadMarks() {}

  static Map<String, String> of(String suffix, byte[] copy) throws IOException {
    return switch (suffix) {
      case "xlsx" -> inWorkbook(copy);
      case "docx" -> inDocument(copy);
      case "pdf" -> onPaper(copy);
      default -> inPage(copy);
    };
  }

  private static Map<String, String> inPage(byte[] copy) {
    Map<String, String> marks = new TreeMap<>();
    for (Element cell : Jsoup.parse(TextDecoder.decode(copy).orElseThrow()).select("[title]")) {
      marks.put(cell.attr("title"), cell.text());
    }
    return marks;
  }

  private static Map<String, String> inWorkbook(byte[] copy) throws IOException {
    Map<String, String> marks = new TreeMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
      DataFormatter format = new DataFormatter();
      for (Sheet sheet : book) {
        for (Map.Entry<CellAddress, ? extends Comment> comment :
            sheet.getCellComments().entrySet()) {
          CellAddress at = comment.getKey();
          Cell cell = sheet.getRow(at.getRow()).getCell(at.getColumn());
          marks.put(comment.getValue().getString().getString(), format.formatCellValue(cell));
        }
      }
    }
    return marks;
  }

  private static Map<String, String> inDocument(byte[] copy) throws IOException {
    Map<String, String> marks = new TreeMap<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
      document.getTables().forEach(table -> add(table, document, marks));
    }
    return marks;
  }

  private static void add(XWPFTable table, XWPFDocument document, Map<String, String> marks) {
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        for (IBodyElement part : cell.getBodyElements()) {
          if (part instanceof XWPFTable inner) {
            add(inner, document, marks);
          }
        }
        cell.getParagraphArray(0).getCTP().getRList().stream()
            .flatMap(run -> run.getCommentReferenceList().stream())
            .map(reference -> document.getCommentByID(reference.getId().toString()))
            .forEach(comment -> marks.put(comment.getText(), cell.getText()));
      }
    }
  }

  private static Map<String, String> onPaper(byte[] copy) throws IOException {
    Map<String, String> marks = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(copy)) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationTextMarkup markup) {
            marks.put(markup.getContents(), under(markup.getQuadPoints(), page));
          }
        }
      }
    }
    return marks;
  }

  /** Corners: upper left, upper right, lower left, lower right. */
  private static String under(float[] corners, PDPage page) throws IOException {
    PDFTextStripperByArea text = new PDFTextStripperByArea();
    double top = page.getCropBox().getUpperRightY() - corners[1];
    double left = corners[0] - page.getCropBox().getLowerLeftX();
    double width = corners[2] - corners[0];
    text.addRegion("", new Rectangle2D.Double(left, top, width, corners[1] - corners[5]));
    text.extractRegions(page);
    return text.getTextForRegion("").strip();
  }
}
