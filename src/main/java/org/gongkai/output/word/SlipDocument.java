package org.gongkai.output.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Slip;
import org.gongkai.model.Wording;

/** One slip: its head, and a table with a line for each thing to correct. */
final class SlipDocument {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "severity",
          "place",
          "printed",
          "computed",
          "difference",
          "message",
          "basis",
          "demand",
          "answer");

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
              received == null ? words.text("unknown") : received.toString(),
              reviewed.toString()));
      manuscript.line(words.text("source", coverage.source().isEmpty() ? "—" : coverage.source()));
      manuscript.line(words.text("verdict", words.text("verdict." + slip.verdict().code())));
      fill(manuscript.table());
      manuscript.write(out);
    }
  }

  private void fill(XWPFTable table) {
    table.setWidth("100%");
    XWPFTableRow head = table.createRow();
    head.setRepeatHeader(true);
    set(head, COLUMNS.stream().map(column -> words.text("column." + column)).toList());
    for (int i = 0; i < slip.lines().size(); i++) {
      XWPFTableRow row = table.createRow();
      row.setCantSplitRow(true);
      set(row, cells(i + 1, slip.lines().get(i)));
    }
  }

  private List<String> cells(int number, Slip.Line line) {
    Finding finding = line.finding();
    return List.of(
        Integer.toString(number),
        words.text("severity." + finding.severity().code()),
        line.place(),
        finding.printed(),
        finding.computed(),
        finding.difference(),
        finding.message(),
        line.basis(),
        line.demand(),
        "");
  }

  private static void set(XWPFTableRow row, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      if (cell == null) {
        cell = row.addNewTableCell();
      }
      Typeface.TABLE.set(cell.getParagraphs().get(0).createRun(), texts.get(i));
    }
  }
}
