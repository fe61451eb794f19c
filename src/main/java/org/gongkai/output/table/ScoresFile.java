package org.gongkai.output.table;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.sums.Scores;
import org.gongkai.rollup.scoring.ItemScore;
import org.gongkai.rollup.scoring.ReportScore;
import org.jspecify.annotations.Nullable;

/**
 * {@code scores.csv}: what every report scored by the office's scheme, item by item with the
 * findings that cost points, and in a row numbered 0 their total and its place. Without a scheme it
 * has no rows.
 */
public final class ScoresFile extends RowTable<ScoresFile.Row> {

  /** An item, or the total where there is none; nothing is told of a report that is not judged. */
  record Row(
      ReportScore report,
      int number,
      String item,
      String basis,
      BigDecimal points,
      @Nullable Integer times,
      @Nullable BigDecimal deducted,
      @Nullable BigDecimal score,
      String reason,
      String findings) {

    boolean isTotal() {
      return number == 0;
    }
  }

  public ScoresFile() {
    super("scores", "agency_code", "year", "number");
    addAgency(row -> row.report.coverage().agency());
    addYear(row -> row.report.coverage().year());
    add(CsvColumn.integer("number").always().inFile(name()), Row::number);
    add(CsvColumn.text("item").inFile(name()), Row::item);
    add(CsvColumn.text("basis").inFile(name()), Row::basis);
    add(CsvColumn.number("points").always(), Row::points);
    add(CsvColumn.integer("times"), Row::times);
    add(CsvColumn.number("deducted"), Row::deducted);
    add(CsvColumn.number("score"), Row::score);
    add(CsvColumn.integer("rank").inFile(name()), row -> row.isTotal() ? row.report.rank() : null);
    add(
        CsvColumn.integer("ranked").inFile(name()),
        row -> row.isTotal() && row.report.rank() != null ? (Integer) row.report.ranked() : null);
    add(CsvColumn.text("reason").inFile(name()), Row::reason);
    add(CsvColumn.text("findings"), Row::findings);
    addRole(row -> row.report.coverage().agency(), row -> isCounted(row.report.coverage()));
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    Scores words = new Scores(edition, new RuleWords(edition.language())::title);
    for (ReportScore score : Scores.of(edition)) {
      rows.accept(total(edition, score, words));
      for (int i = 0; i < score.items().size(); i++) {
        rows.accept(item(i + 1, score, score.items().get(i), words));
      }
    }
  }

  private static Row total(EditionSource edition, ReportScore score, Scores words) {
    BigDecimal points = edition.scoring().points();
    BigDecimal total = score.total();
    BigDecimal deducted = total == null ? null : points.subtract(total);
    return new Row(score, 0, "", "", points, null, deducted, total, words.why(score), "");
  }

  private static Row item(int number, ReportScore score, ItemScore item, Scores words) {
    boolean judged = score.coverage().status() == Coverage.Status.RECEIVED;
    return new Row(
        score,
        number,
        item.item().name(),
        item.item().basis().text(),
        item.item().points(),
        judged ? (Integer) item.times() : null,
        judged && item.score() != null ? item.deducted() : null,
        judged ? item.score() : null,
        judged ? words.why(item) : "",
        item.findings().stream().map(Finding::fingerprint).collect(Collectors.joining(" ")));
  }
}
