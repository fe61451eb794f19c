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
import org.gongkai.output.table.RuleWords;

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
  private final Letter letter;
  private final RuleWords rules;

  SlipDocument(Slip slip, Letter letter, RuleWords rules) {
    this.slip = slip;
    this.letter = letter;
    this.rules = rules;
  }

  void write(OutputStream out) throws IOException {
    Coverage coverage = slip.coverage();
    try (OfficialDocument manuscript = OfficialDocument.landscape()) {
      manuscript.title(letter.text("heading"));
      manuscript.line(letter.text("agency", coverage.agency().name(), coverage.year()));
      manuscript.line(dates());
      manuscript.line(report());
      manuscript.line(letter.text("verdict", letter.text("verdict." + slip.verdict().code())));
      manuscript.space();
      fill(manuscript.table(PADDING, WIDTHS));
      manuscript.space();
      manuscript.closing(letter.text("reply", letter.replyBy()));
      letter.contact().ifPresent(manuscript::closing);
      letter.sign(manuscript, coverage);
      manuscript.write(out);
    }
  }

  /** The day of receipt only where somebody saw it. */
  private String dates() {
    String reviewed = letter.text("reviewed", letter.sent());
    LocalDate received = slip.coverage().receipt().received();
    return received == null ? reviewed : letter.text("received", letter.day(received)) + reviewed;
  }

  /**
   * The title that the report of the agency and year has by law, with the file that it came in. Of
   * a file that is no report only that.
   */
  private String report() {
    Coverage coverage = slip.coverage();
    String file = PaperPaths.in(coverage.source());
    return coverage.status() == Coverage.Status.REJECTED
        ? letter.text("file", file)
        : letter.text("report", coverage.agency().name(), coverage.year(), file);
  }

  private void fill(XWPFTable table) {
    XWPFTableRow head = table.insertNewTableRow(0);
    head.setRepeatHeader(true);
    set(
        head,
        Typeface.TABLE_HEAD,
        Arrays.stream(Column.values())
            .map(column -> letter.text("column." + column.code()))
            .toList());
    for (int i = 0; i < slip.lines().size(); i++) {
      set(table.insertNewTableRow(i + 1), Typeface.TABLE, cells(i + 1, slip.lines().get(i)));
    }
  }

  private List<String> cells(int number, Slip.Line line) {
    boolean isRead = line.ask() != Slip.Ask.RESEND;
    return List.of(
        Integer.toString(number),
        letter.text("ask." + line.ask().code()),
        line.place(),
        isRead ? PaperPaths.in(rules.printed(line.finding())) : "",
        isRead ? rules.computed(line.finding()) : "",
        line.difference(),
        PaperPaths.in(line.message()),
        line.basis(),
        line.demand(),
        "");
  }

  private static void set(XWPFTableRow row, Typeface face, List<String> texts) {
    row.setCantSplitRow(true);
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = row.createCell();
      OfficialDocument.widen(cell, WIDTHS[i]);
      cell.setVerticalAlignment(XWPFVertAlign.CENTER);
      face.set(cell.getParagraphArray(0).createRun(), texts.get(i));
    }
  }
}
