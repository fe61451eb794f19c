package org.gongkai.marking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Marks cells of xlsx workbooks by a fill and a comment. */
final class WorkbookMarker implements Marker {

  private static final Pattern PLACE = Pattern.compile("sheet '(.*)'!([A-Z]+[0-9]+)");

  private static final int COMMENT_COLUMNS = 5;
  private static final int COMMENT_ROWS = 8;

  @Override
  public Marking mark(Original file, List<Mark> marks) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
      Map<CellStyle, XSSFCellStyle> styles = new HashMap<>();
      List<Mark> placed = new ArrayList<>();
      for (Mark mark : marks) {
        cell(book, mark.place())
            .ifPresent(
                cell -> {
                  cell.setCellStyle(
                      styles.computeIfAbsent(cell.getCellStyle(), s -> filled(s, book)));
                  comment(cell, mark);
                  placed.add(mark);
                });
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return new Marking(out.toByteArray(), placed);
    }
  }

  private static Optional<XSSFCell> cell(XSSFWorkbook book, String place) {
    Matcher matcher = PLACE.matcher(place);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    CellReference at = new CellReference(matcher.group(2));
    return Optional.ofNullable(book.getSheet(matcher.group(1).replace("''", "'")))
        .map(
            sheet -> (XSSFCell) CellUtil.getCell(CellUtil.getRow(at.getRow(), sheet), at.getCol()));
  }

  private static XSSFCellStyle filled(CellStyle style, XSSFWorkbook book) {
    XSSFCellStyle filled = book.createCellStyle();
    filled.cloneStyleFrom(style);
    filled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    filled.setFillForegroundColor(new XSSFColor(Highlight.RGB, null));
    return filled;
  }

  /** Behind what somebody has noted there already. */
  private static void comment(XSSFCell cell, Mark mark) {
    String text = mark.text();
    Comment old = cell.getCellComment();
    if (old != null) {
      old.setString(new XSSFRichTextString(old.getString().getString() + "\n" + text));
      return;
    }
    XSSFSheet sheet = cell.getSheet();
    ClientAnchor anchor = new XSSFClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(new XSSFRichTextString(text));
    comment.setAuthor(Highlight.AUTHOR);
    cell.setCellComment(comment);
  }
}
