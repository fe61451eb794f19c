package org.gongkai.output.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;
import org.gongkai.output.sums.Scores;
import org.gongkai.rollup.scoring.ItemScore;
import org.gongkai.rollup.scoring.ReportScore;

/**
 * {@code scores.csv}: what every report scored by the office's scheme, item by item with the
 * findings that cost points, and in a row numbered 0 their total and its place. Without a scheme it
 * has no rows.
 */
public final class ScoresFile implements TableFile {

  @Override
  public String name() {
    return "scores";
  }

  @Override
  public List<CsvColumn> columns() {
    return SumColumns.ofReports(
        CsvColumn.integer("number").always().inFile(name()),
        CsvColumn.text("item").inFile(name()),
        CsvColumn.text("basis").inFile(name()),
        CsvColumn.number("points").always(),
        CsvColumn.integer("times"),
        CsvColumn.number("deducted"),
        CsvColumn.number("score"),
        CsvColumn.integer("rank").inFile(name()),
        CsvColumn.integer("ranked").inFile(name()),
        CsvColumn.text("reason").inFile(name()),
        CsvColumn.text("findings"));
  }

  @Override
  public List<String> key() {
    return List.of("agency_code", "year", "number");
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    Scores words = new Scores(edition, new RuleWords(edition.language())::title);
    for (ReportScore score : Scores.of(edition)) {
      total(begin(rows, score, 0), edition, score, words);
      for (int i = 0; i < score.items().size(); i++) {
        item(begin(rows, score, i + 1), score, score.items().get(i), words);
      }
    }
  }

  private static CsvRows begin(CsvRows rows, ReportScore score, int number) {
    return SumColumns.begin(rows, score.coverage()).integer(number);
  }

  private static void total(CsvRows row, EditionSource edition, ReportScore score, Scores words) {
    BigDecimal points = edition.scoring().points();
    BigDecimal total = score.total();
    row.text("")
        .text("")
        .number(points)
        .integer(null)
        .number(total == null ? null : points.subtract(total))
        .number(total)
        .integer(score.rank())
        .integer(score.rank() == null ? null : (Integer) score.ranked())
        .text(words.why(score))
        .text("");
    SumColumns.end(row, score.coverage());
  }

  private static void item(CsvRows row, ReportScore score, ItemScore item, Scores words) {
    boolean judged = score.coverage().status() == Coverage.Status.RECEIVED;
    row.text(item.item().name())
        .text(item.item().basis().text())
        .number(item.item().points())
        .integer(judged ? (Integer) item.times() : null)
        .number(judged && item.score() != null ? item.deducted() : null)
        .number(judged ? item.score() : null)
        .integer(null)
        .integer(null)
        .text(judged ? words.why(item) : "")
        .text(fingerprints(item));
    SumColumns.end(row, score.coverage());
  }

  private static String fingerprints(ItemScore item) {
    return item.findings().stream().map(Finding::fingerprint).collect(Collectors.joining(" "));
  }
}
