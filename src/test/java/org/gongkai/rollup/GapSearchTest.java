package org.gongkai.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.rollup.RolledUpReport.disputes;
import static org.gongkai.rollup.RolledUpReport.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.model.Agency;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.Quantity;
import org.junit.jupiter.api.Test;

/** Which tables of a report that is in are not in the district's sums. */
class GapSearchTest {

  private static final Quantity GLUED = Quantity.unreadable("4311");

  private final GapSearch search = new GapSearch(RolledUpReport.FORMS);

  private List<Gap> gaps(RolledUpReport report) {
    return search.find(Districts.of(report));
  }

  private static RolledUpReport disputesAll(Quantity quantity) {
    RolledUpReport report = RolledUpReport.of("a", 2023);
    for (String group : List.of("review", "litigation_direct", "litigation_after_review")) {
      for (String measure : List.of("upheld", "corrected", "other", "pending", "total")) {
        report.set(disputes(group, measure), quantity);
      }
    }
    return report;
  }

  private static Gap gap(String section, int cells, boolean isWhole) {
    return new Gap(Districts.NAME, "a", 2023, section, cells, isWhole);
  }

  @Test
  void aReportWithEveryFigureHasNone() {
    assertThat(gaps(RolledUpReport.of("a", 2023))).isEmpty();
  }

  @Test
  void aTableOfWhichNothingCouldBeReadIsLackingAsAWhole() {
    assertThat(gaps(disputesAll(GLUED))).containsExactly(gap("review_litigation", 15, true));
  }

  @Test
  void cellsThatCouldNotBeReadOrAreNotThereAreCounted() {
    RolledUpReport report =
        RolledUpReport.of("a", 2023)
            .set(requests("received_new", "total"), GLUED)
            .set(requests("carried_in", "total"), Quantity.absent());

    assertThat(gaps(report)).containsExactly(gap("requests", 2, false));
  }

  /** An empty cell is what the agency says; an empty table says nothing that could be summed. */
  @Test
  void emptyCellsAreNoGapUnlessTheTableHasNoFigureAtAll() {
    assertThat(gaps(RolledUpReport.of("a", 2023).set(requests("received_new", "total"), "")))
        .isEmpty();
    assertThat(gaps(disputesAll(Quantity.blank(""))))
        .containsExactly(gap("review_litigation", 15, true));
  }

  /** What is left empty and cannot be zero is missing in the district's sum, too. */
  @Test
  void emptyCellsThatTheTablesOwnSumsShowNotToBeZeroAreCounted() {
    RolledUpReport report = RolledUpReport.of("a", 2023);
    report.set(disputes("review", "upheld"), Quantity.number(3));
    report.set(disputes("review", "total"), "");

    assertThat(gaps(report)).containsExactly(gap("review_litigation", 1, false));
  }

  @Test
  void aTableThatTheAgencySaysDoesNotApplyIsNoGap() {
    assertThat(gaps(disputesAll(Quantity.notApplicable("/")))).isEmpty();
  }

  @Test
  void linesPrintedInOneWithTheirGroupAreInTheGroupsSum() {
    RolledUpReport report = RolledUpReport.of("a", 2023);
    for (String line : List.of("no_correction", "fee_unpaid", "other")) {
      report.set(requests("result.other." + line, "total"), Quantity.absent());
    }
    assertThat(gaps(report)).containsExactly(gap("requests", 3, false));

    Report whole = report.build();
    List<Fact> facts = new ArrayList<>(whole.facts());
    facts.add(
        new Fact(
            requests("result.other", "total"), "2021", Quantity.number(4), SourceSpan.NOWHERE));
    assertThat(search.find(district(facts))).isEmpty();
  }

  @Test
  void aTableThatIsNotInTheReportIsLackingAsAWhole() {
    List<Fact> facts =
        RolledUpReport.of("a", 2023).build().facts().stream()
            .filter(fact -> !fact.cell().section().equals("active_disclosure"))
            .toList();

    assertThat(search.find(district(facts))).containsExactly(gap("active_disclosure", 10, true));
  }

  private static DistrictYear district(List<Fact> facts) {
    Agency agency = RolledUpReport.agency("a", "department");
    Report report = new Report(new ReportKey("a", 2023), "a.html", facts, List.of(), List.of());
    return new DistrictYear(
        Districts.NAME, 2023, List.of(agency), List.of(agency), List.of(report), Set.of());
  }
}
