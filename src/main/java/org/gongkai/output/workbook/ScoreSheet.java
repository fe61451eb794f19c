package org.gongkai.output.workbook;

import java.util.Comparator;
import java.util.List;
import org.gongkai.model.Agency;
import org.gongkai.output.sums.Scores;
import org.gongkai.output.table.RuleWords;
import org.gongkai.rollup.scoring.ReportScore;

/** 评分: what every report scored by the office's scheme, the newest year first, the best first. */
final class ScoreSheet implements ListSheet {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("year", 8),
          new Column("score_rank", 8),
          new Column("agency_code", 12),
          new Column("agency", 36),
          new Column("agency_type", 14),
          new Column("score", 10),
          new Column("points", 10),
          new Column("deductions", 90));

  private static final Comparator<ReportScore> ORDER =
      Comparator.comparing((ReportScore score) -> score.coverage().year())
          .reversed()
          .thenComparing(ReportScore::total, Comparator.nullsLast(Comparator.reverseOrder()));

  @Override
  public String id() {
    return "scores";
  }

  @Override
  public List<Column> list() {
    return COLUMNS;
  }

  /** There is no such sheet where the office does not score. */
  @Override
  public void write(DistrictBookData material, Spreadsheet spreadsheet) {
    List<ReportScore> scores = Scores.of(material.edition()).stream().sorted(ORDER).toList();
    if (scores.isEmpty()) {
      return;
    }
    Scores words =
        new Scores(material.edition(), new RuleWords(material.edition().language())::title);
    LongList list = new LongList(spreadsheet, material, this, material.standing());
    scores.forEach(score -> line(material, list.row(), score, words));
    list.end();
  }

  private static void line(DistrictBookData material, Page page, ReportScore score, Scores words) {
    Agency agency = score.coverage().agency();
    page.year(score.coverage().year())
        .year(score.rank())
        .text(agency.code(), SheetStyle.TEXT)
        .text(agency.name(), SheetStyle.TEXT)
        .text(material.types().name(agency), SheetStyle.WORD)
        .number(score.total())
        .number(material.edition().scoring().points())
        .text(words.why(score), SheetStyle.TEXT);
  }
}
