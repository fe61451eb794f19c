package org.gongkai.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Decisions;
import org.gongkai.model.Finding;
import org.gongkai.model.Narrative;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.model.SourceFile;
import org.gongkai.model.wording.Language;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.Gap;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;
import org.gongkai.rollup.years.YearChange;

/** An edition whose parts are lists. */
public record InMemoryEdition(
    Language language,
    Forms forms,
    Roster roster,
    List<Report> reports,
    List<RollupRow> districtRollups,
    List<Gap> gaps,
    List<RollupRow> typeRollups,
    List<ComparisonRow> comparisons,
    List<DistrictIndicatorRow> indicators,
    List<YearChange> yearChanges,
    List<Finding> findings,
    List<Coverage> coverage,
    List<SourceFile> sources,
    Decisions decisions)
    implements EditionSource {

  /** The same with other sums. */
  public InMemoryEdition withDistrictRollups(List<RollupRow> others) {
    return with(others, yearChanges, findings, coverage);
  }

  /** The same with other findings. */
  public InMemoryEdition withFindings(List<Finding> others) {
    return with(districtRollups, yearChanges, others, coverage);
  }

  /** The same with what the office has decided. */
  public InMemoryEdition withDecisions(Decisions others) {
    return new InMemoryEdition(
        language,
        forms,
        roster,
        reports,
        districtRollups,
        gaps,
        typeRollups,
        comparisons,
        indicators,
        yearChanges,
        findings,
        coverage,
        sources,
        others);
  }

  /** The same with more agencies on the roster. */
  InMemoryEdition withAgencies(List<Agency> more) {
    List<Agency> agencies = new ArrayList<>(roster.agencies());
    agencies.addAll(more);
    return new InMemoryEdition(
        language,
        forms,
        new Roster(agencies),
        reports,
        districtRollups,
        gaps,
        typeRollups,
        comparisons,
        indicators,
        yearChanges,
        findings,
        coverage,
        sources,
        decisions);
  }

  /** The same with other changes from year to year. */
  InMemoryEdition withYearChanges(List<YearChange> others) {
    return with(districtRollups, others, findings, coverage);
  }

  /** The same with other reports expected or in. */
  public InMemoryEdition withCoverage(List<Coverage> others) {
    return with(districtRollups, yearChanges, findings, others);
  }

  private InMemoryEdition with(
      List<RollupRow> sums, List<YearChange> changes, List<Finding> found, List<Coverage> covered) {
    return new InMemoryEdition(
        language,
        forms,
        roster,
        reports,
        sums,
        gaps,
        typeRollups,
        comparisons,
        indicators,
        changes,
        found,
        covered,
        sources,
        decisions);
  }

  /** The same in another language. */
  public InMemoryEdition in(Language other) {
    return new InMemoryEdition(
        other,
        forms,
        roster,
        reports,
        districtRollups,
        gaps,
        typeRollups,
        comparisons,
        indicators,
        yearChanges,
        findings,
        coverage,
        sources,
        decisions);
  }

  @Override
  public EditionSource ofDistrict(String district) {
    return new InMemoryEdition(
        language,
        forms,
        roster,
        only(reports, report -> isIn(district, report.key().agencyCode())),
        only(districtRollups, row -> row.district().equals(district)),
        only(gaps, gap -> gap.district().equals(district)),
        only(typeRollups, row -> row.district().equals(district)),
        only(comparisons, row -> row.district().equals(district)),
        only(indicators, row -> row.district().equals(district)),
        only(yearChanges, row -> row.district().equals(district)),
        only(findings, finding -> finding.district().equals(district)),
        only(coverage, each -> each.agency().district().equals(district)),
        sources,
        decisions);
  }

  private boolean isIn(String district, String agencyCode) {
    return roster.get(agencyCode).district().equals(district);
  }

  private static <T> List<T> only(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).toList();
  }

  @Override
  public List<Report> reports(String agencyCode) {
    return only(reports, report -> report.key().agencyCode().equals(agencyCode));
  }

  @Override
  public void forEachReport(Consumer<Report> consumer) {
    reports.forEach(consumer);
  }

  @Override
  public void forEachNarrative(BiConsumer<ReportKey, Narrative> consumer) {
    for (Report report : reports) {
      report.narratives().forEach(narrative -> consumer.accept(report.key(), narrative));
    }
  }

  @Override
  public void forEachDistrictRollup(Consumer<RollupRow> consumer) {
    districtRollups.forEach(consumer);
  }

  @Override
  public void forEachTypeRollup(Consumer<RollupRow> consumer) {
    typeRollups.forEach(consumer);
  }

  @Override
  public void forEachComparison(Consumer<ComparisonRow> consumer) {
    comparisons.forEach(consumer);
  }

  @Override
  public void forEachDistrictIndicator(Consumer<DistrictIndicatorRow> consumer) {
    indicators.forEach(consumer);
  }

  @Override
  public void forEachYearChange(Consumer<YearChange> consumer) {
    yearChanges.forEach(consumer);
  }

  @Override
  public void forEachFinding(Consumer<Finding> consumer) {
    findings.forEach(consumer);
  }

  @Override
  public LocalDate asOf() {
    return LocalDate.of(2023, 2, 1);
  }

  @Override
  public void forEachSlip(Consumer<Slip> consumer) {
    for (Coverage expected : coverage) {
      List<Slip.Line> lines =
          findings.stream()
              .filter(finding -> finding.agencyCode().equals(expected.agency().code()))
              .filter(finding -> Objects.equals(finding.year(), expected.year()))
              .map(finding -> line(finding))
              .toList();
      consumer.accept(new Slip(expected, 1, lines));
    }
  }

  private static Slip.Line line(Finding finding) {
    Slip.Ask ask = finding.severity() == Severity.ERROR ? Slip.Ask.CORRECT : Slip.Ask.VERIFY;
    return new Slip.Line(ask, finding, "表三", finding.message(), "《条例》", "请更正。");
  }

  @Override
  public void forEachSource(Consumer<SourceFile> consumer) {
    sources.forEach(consumer);
  }
}
