package org.gongkai.output.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.model.Coverage;
import org.gongkai.model.Slip;
import org.gongkai.model.Wording;

/** One slip: its head, and a table with a line for each thing to correct. */
final class SlipDocument {

  /** The columns of a slip and their widths in twentieths of a point. */
  private enum Column {
    NUMBER(620),
    SEVERITY(1000),
    PLACE(1800),
    PRINTED(1100),
    COMPUTED(1150),
    DIFFERENCE(720),
    MESSAGE(3100),
    BASIS(1700),
    DEMAND(2000),
    ANSWER(1380);

    private final int width;

    Column(int width) {
      this.width = width;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int PADDING = 60;

  private static final int[] WIDTHS =
      Arrays.stream(Column.values()).mapToInt(column -> column.width).toArray();

  private final Slip slip;
  private final LocalDate reviewed;
  private final Wording words;

  SlipDocument(Slip slip, LocalDate reviewed, Wording words) {
    this.slip = slip;
    this.reviewed = reviewed;
    this.words = words;
  }

  void write(OutputStream out) throws IOException {
    Coverage coverage = slip.coverage();
    LocalDate received = coverage.receipt().received();
    try (Manuscript manuscript = Manuscript.landscape()) {
      manuscript.title(words.text("heading"));
      manuscript.line(words.text("agency", coverage.agency().name(), coverage.year()));
      manuscript.line(
          words.text(
              "dates",
              received == null ? words.text(unknown()) : received.toString(),
              reviewed.toString()));
      manuscript.line(report());
      manuscript.line(words.text("verdict", words.text("verdict." + slip.verdict().code())));
      manuscript.space();
      fill(manuscript.table(PADDING, WIDTHS));
      manuscript.write(out);
    }
  }

  /** The title that the report of the agency and year has by law, and the file that it came in. */
  private String report() {
    Coverage coverage = slip.coverage();
    String title = words.text("report", coverage.agency().name(), coverage.year());
    return coverage.source().isEmpty()
        ? title
        : title + words.text("report.file", coverage.source());
  }

  /** What was there when the job first looked has no day of receipt. */
  private String unknown() {
    return slip.coverage().status() == Coverage.Status.RECEIVED ? "from-the-first" : "never";
  }

  private void fill(XWPFTable table) {
    XWPFTableRow head = table.insertNewTableRow(0);
    head.setRepeatHeader(true);
    set(
        head,
        Typeface.TABLE_HEAD,
        Arrays.stream(Column.values())
            .map(column -> words.text("column." + column.code()))
            .toList());
    for (int i = 0; i < slip.lines().size(); i++) {
      set(table.insertNewTableRow(i + 1), Typeface.TABLE, cells(i + 1, slip.lines().get(i)));
    }
  }

  private List<String> cells(int number, Slip.Line line) {
    return List.of(
        Integer.toString(number),
        words.text("ask." + line.ask().code()),
        line.place(),
        line.printed(),
        line.computed(),
        line.difference(),
        line.message(),
        line.basis(),
        line.demand(),
        "");
  }

  private static void set(XWPFTableRow row, Typeface face, List<String> texts) {
    row.setCantSplitRow(true);
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = row.createCell();
      Manuscript.widen(cell, WIDTHS[i]);
      cell.setVerticalAlignment(XWPFVertAlign.CENTER);
      face.set(cell.getParagraphArray(0).createRun(), texts.get(i));
    }
  }
}
