package org.gongkai.output.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.ItemCode;
import org.gongkai.model.Slip;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.sums.FinalityNotes;
import org.gongkai.output.sums.Scores;
import org.gongkai.output.table.RuleWords;
import org.gongkai.rollup.scoring.ItemScore;
import org.gongkai.rollup.scoring.ReportScore;

/**
 * The draft of a notice on the reports of a year (通报): what was handed in when, how good it is, the
 * places by points, what is wrong most often, and in an annex which findings cost what.
 */
record Bulletin(
    Year year,
    Letter letter,
    Wording words,
    RuleWords rules,
    Scores scores,
    FinalityNotes finality) {

  private static final int MOST = 10;

  /** Codes of findings in a cell of the annex; all of them stand in scores.csv. */
  private static final int CITED = 6;

  /** A year of a district: how every agency stands, what it scored, what is wrong most often. */
  record Year(
      String district, int year, List<Slip> slips, List<ReportScore> scores, CommonFaults faults) {

    /** The best first, those without a score last. */
    List<ReportScore> byScore() {
      return scores.stream()
          .sorted(
              Comparator.comparing(
                  ReportScore::total, Comparator.nullsLast(Comparator.reverseOrder())))
          .toList();
    }
  }

  void write(OutputStream out) throws IOException {
    try (OfficialDocument document = new OfficialDocument()) {
      document.title(words.text("title", year.district(), year.year()));
      document.subtitle(words.text("draft"));
      handedIn(document);
      quality(document);
      places(document);
      faults(document);
      letter.sign(document, year.district());
      annex(document);
      document.write(out);
    }
  }

  private void handedIn(OfficialDocument document) {
    document.heading(words.text("handed_in"));
    document.paragraph(
        words.text(
                "handed_in.count",
                letter.sent(),
                year.scores().size(),
                count(each -> each.status() == Coverage.Status.RECEIVED),
                count(each -> each.isOnTime().equals(Optional.of(true))),
                count(each -> each.isOnTime().equals(Optional.of(false))),
                count(Bulletin::isUndated))
            + words.text("finality", finality.of(year.district(), year.year())));
    names(document, "handed_in.late", each -> each.isOnTime().equals(Optional.of(false)));
    names(document, "handed_in.missing", each -> each.status() == Coverage.Status.MISSING);
    names(document, "handed_in.rejected", each -> each.status() == Coverage.Status.REJECTED);
  }

  private static boolean isUndated(Coverage coverage) {
    return coverage.status() == Coverage.Status.RECEIVED && coverage.isOnTime().isEmpty();
  }

  private long count(Function<Coverage, Boolean> which) {
    return year.scores().stream().filter(score -> which.apply(score.coverage())).count();
  }

  private void names(OfficialDocument document, String key, Function<Coverage, Boolean> which) {
    String names =
        year.scores().stream()
            .map(ReportScore::coverage)
            .filter(which::apply)
            .map(coverage -> coverage.agency().name())
            .collect(Collectors.joining(words.text("comma")));
    if (!names.isEmpty()) {
      document.paragraph(words.text(key, names));
    }
  }

  private void quality(OfficialDocument document) {
    document.heading(words.text("quality"));
    String verdicts =
        Arrays.stream(Slip.Verdict.values())
            .map(verdict -> verdict(verdict))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(words.text("comma")));
    document.paragraph(words.text("quality.count", verdicts));
  }

  private String verdict(Slip.Verdict verdict) {
    long number = year.slips().stream().filter(slip -> slip.verdict() == verdict).count();
    return number == 0 ? "" : words.text("verdict." + verdict.code(), number);
  }

  private void places(OfficialDocument document) {
    document.heading(words.text("places"));
    GridTable table =
        new GridTable(document, 900, 2900, 1000, 4045)
            .head(words, "rank", "agency", "score", "why");
    for (ReportScore score : year.byScore()) {
      table.row(
          score.rank() == null ? words.text("none") : score.rank().toString(),
          score.coverage().agency().name(),
          score.total() == null ? words.text("none") : Scores.plain(score.total()),
          scores.why(score));
    }
  }

  private void faults(OfficialDocument document) {
    document.heading(words.text("faults"));
    List<CommonFaults.Fault> most = year.faults().first(MOST);
    if (most.isEmpty()) {
      document.paragraph(words.text("faults.none"));
      return;
    }
    GridTable table =
        new GridTable(document, 6445, 1200, 1200).head(words, "fault", "agencies", "times");
    for (CommonFaults.Fault fault : most) {
      table.row(
          rules.title(fault.check()),
          Integer.toString(fault.agencies()),
          Integer.toString(fault.times()));
    }
  }

  /** Which findings cost what: nobody has to take a point on trust. */
  private void annex(OfficialDocument document) {
    document.heading(words.text("annex"));
    GridTable table =
        new GridTable(document, 2400, 1900, 900, 3645)
            .head(words, "agency", "item", "deducted", "findings");
    for (ReportScore score : year.byScore()) {
      for (ItemScore item : score.items()) {
        if (item.deducted().signum() > 0) {
          table.row(
              score.coverage().agency().name(),
              item.item().name(),
              Scores.plain(item.deducted()),
              item.findings().isEmpty() ? scores.why(item) : cited(item.findings()));
        }
      }
    }
  }

  private String cited(List<Finding> findings) {
    String codes =
        findings.stream()
            .limit(CITED)
            .map(finding -> ItemCode.of(finding).text())
            .collect(Collectors.joining(words.text("comma")));
    int more = findings.size() - CITED;
    return more > 0 ? codes + words.text("more", more) : codes;
  }
}
