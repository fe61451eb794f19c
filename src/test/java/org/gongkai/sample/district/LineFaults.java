package org.gongkai.sample.district;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.form.Column;
import org.gongkai.form.FormBlock;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.report.SampleReport;

/** Faults in the lines of a report's tables. */
final class LineFaults {

  private static final String LOST = "result.denied.enforcement_file";
  private static final String TWICE = "result.not_processed.repeated";

  private LineFaults() {}

  static SampleReport missing(SampleReport report) {
    return changed(report, "requests", LineFaults::withoutLost)
        .mapCells((key, quantity) -> key.category().equals(LOST) ? Quantity.absent() : quantity);
  }

  private static List<Line> withoutLost(List<Line> lines) {
    return lines.stream().filter(line -> !line.category().equals(LOST)).toList();
  }

  /** The line is printed a second time; what it says is no longer to be believed. */
  static SampleReport contradicted(SampleReport report) {
    SampleReport twice = changed(report, "requests", LineFaults::withRepetition);
    for (Column column : columns(report)) {
      CellKey key = new CellKey("requests", TWICE, column.measure());
      Quantity first = report.get(key);
      twice = twice.with(key, Quantity.unreadable(first.printed()));
      Quantity second = Quantity.number(first.getNumber().intValue() + 3L);
      twice = twice.with(new CellKey("requests", again(), column.measure()), second);
    }
    return twice;
  }

  private static List<Line> withRepetition(List<Line> lines) {
    List<Line> more = new ArrayList<>();
    for (Line line : lines) {
      more.add(line);
      if (line.category().equals(TWICE)) {
        more.add(new Line(again(), line.labels(), List.of()));
      }
    }
    return more;
  }

  private static String again() {
    return TWICE + "#2";
  }

  static SampleReport unknown(SampleReport report) {
    Line line = new Line("other_documents", List.of("其他主动公开文件"), List.of());
    SampleReport changed =
        changed(
            report, "active_disclosure", lines -> isDocuments(lines) ? plus(lines, line) : lines);
    FormBlock first = report.tables().get(0).blocks().get(0);
    for (Column column : first.columns()) {
      changed =
          changed.with(
              new CellKey("active_disclosure", line.category(), column.measure()),
              Quantity.number(31));
    }
    return changed;
  }

  private static List<Line> plus(List<Line> lines, Line line) {
    List<Line> more = new ArrayList<>(lines);
    more.add(line);
    return more;
  }

  private static boolean isDocuments(List<Line> lines) {
    return lines.get(0).category().equals("government_rules");
  }

  private static List<Column> columns(SampleReport report) {
    return report.tables().get(1).blocks().get(0).columns();
  }

  private static SampleReport changed(
      SampleReport report, String section, UnaryOperator<List<Line>> lines) {
    return report.withTables(
        report.tables().stream()
            .map(table -> table.section().equals(section) ? changed(table, lines) : table)
            .toList());
  }

  private static Table changed(Table table, UnaryOperator<List<Line>> lines) {
    List<FormBlock> blocks =
        table.blocks().stream()
            .map(b -> new FormBlock(b.title(), b.corner(), b.columns(), lines.apply(b.lines())))
            .toList();
    return new Table(
        table.section(),
        table.number(),
        table.label(),
        table.layout(),
        table.width(),
        blocks,
        table.groups());
  }
}
