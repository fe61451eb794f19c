package org.gongkai.job.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gongkai.form.Forms;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.settle.Coverages;
import org.gongkai.job.settle.SettledFiles;
import org.gongkai.job.settle.SourceFiles;
import org.gongkai.model.Agency;
import org.gongkai.model.Answers;
import org.gongkai.model.Coverage;
import org.gongkai.model.Decisions;
import org.gongkai.model.Finding;
import org.gongkai.model.Letterhead;
import org.gongkai.model.Narrative;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.model.ScoringScheme;
import org.gongkai.model.Slip;
import org.gongkai.model.SourceFile;
import org.gongkai.model.wording.Language;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.EffectsByDistrict;
import org.gongkai.output.edition.SealedYear;
import org.gongkai.rollup.Gap;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;
import org.gongkai.rollup.years.YearChange;
import org.gongkai.rollup.years.YearComparison;

/**
 * The edition as it lies in the database, cut to what was asked for. At most one district's or one
 * agency's rows are in memory at once.
 */
final class StoredEdition implements EditionSource {

  private final RunRequest request;
  private final Set<String> newRuns;
  private final Instructions office;
  private final Forms forms;
  private final EditionStores stores;
  private final SettledFiles settled;
  private final EffectsByDistrict effects;
  private final SealedYears sealedYears;
  private final Map<String, String> fingerprints;
  private final EditionCut cut;
  private final StoredSums sums;
  private final StoredReviews reviews;

  StoredEdition(
      RunRequest request,
      Set<String> newRuns,
      Instructions office,
      Forms forms,
      YearComparison comparison,
      EditionStores stores,
      Rules rules) {
    this.request = request;
    this.newRuns = newRuns;
    this.office = office;
    this.forms = forms;
    this.stores = stores;
    settled = SettledFiles.open(stores.ledger(), stores.standings(), office.roster());
    fingerprints = stores.kept().fingerprints();
    cut = EditionCut.of(request.selection(), office.roster());
    Coverages coverages = new Coverages(office, request, stores.receipts().all(), settled);
    YearChanges changes = new YearChanges(comparison, request.selection());
    sums = new StoredSums(cut, stores, coverages, changes);
    reviews = new StoredReviews(cut, forms, new DistrictFindings(stores.findings()), coverages);
    effects = new EffectsByDistrict(this);
    sealedYears = new SealedYears(request, office, rules, this);
  }

  private StoredEdition(StoredEdition whole, Set<String> districts) {
    request = whole.request;
    newRuns = whole.newRuns;
    office = whole.office;
    forms = whole.forms;
    stores = whole.stores;
    settled = whole.settled;
    effects = whole.effects;
    sealedYears = whole.sealedYears;
    fingerprints = whole.fingerprints;
    cut = whole.cut.within(districts);
    sums = whole.sums.of(cut);
    reviews = whole.reviews.of(cut);
  }

  @Override
  public EditionSource ofDistrict(String district) {
    return new StoredEdition(this, Set.of(district));
  }

  @Override
  public EditionSource branch() {
    Set<String> within = cut.branch();
    return cut.isWhole() || within.equals(cut.only()) ? this : new StoredEdition(this, within);
  }

  @Override
  public Language language() {
    return request.language();
  }

  @Override
  public LocalDate asOf() {
    return request.asOf();
  }

  @Override
  public String fingerprint() {
    Set<String> only = cut.only();
    return only == null || only.size() > 1
        ? ""
        : fingerprints.getOrDefault(only.iterator().next(), "");
  }

  @Override
  public Letterhead letterhead() {
    return office.letterhead();
  }

  @Override
  public Answers answers() {
    return office.answers();
  }

  @Override
  public EffectsByDistrict effects() {
    return effects;
  }

  @Override
  public List<SealedYear> sealedYears() {
    return cut.districts().stream().flatMap(district -> sealedYears.of(district).stream()).toList();
  }

  @Override
  public Decisions decisions() {
    return office.decisions();
  }

  @Override
  public ScoringScheme scoring() {
    return office.scoring();
  }

  @Override
  public Forms forms() {
    return forms;
  }

  @Override
  public Roster roster() {
    return cut.roster();
  }

  @Override
  public void forEachReport(Consumer<Report> consumer) {
    cut.agencies().forEach(agency -> reports(agency.code()).forEach(consumer));
  }

  @Override
  public List<Report> reports(String agencyCode) {
    return stores.reports().factsOfAgency(agencyCode).values().stream()
        .filter(report -> cut.selection().holdsYear(report.key().year()))
        .toList();
  }

  @Override
  public void forEachNarrative(BiConsumer<ReportKey, Narrative> consumer) {
    for (Agency agency : cut.agencies()) {
      stores
          .reports()
          .narrativesOfAgency(agency.code())
          .forEach(
              (key, narratives) -> {
                if (cut.selection().holdsYear(key.year())) {
                  narratives.forEach(narrative -> consumer.accept(key, narrative));
                }
              });
    }
  }

  @Override
  public void forEachYearChange(Consumer<YearChange> consumer) {
    sums.forEachYearChange(consumer);
  }

  @Override
  public void forEachDistrictChange(Consumer<YearChange> consumer) {
    sums.forEachDistrictChange(consumer);
  }

  @Override
  public void forEachDistrictRollup(Consumer<RollupRow> consumer) {
    sums.forEachDistrictRollup(consumer);
  }

  /** None where nothing was summed: those of the last edition would be out of date. */
  @Override
  public List<Gap> gaps() {
    return request.checkOnly() ? List.of() : sums.gaps();
  }

  @Override
  public void forEachTypeRollup(Consumer<RollupRow> consumer) {
    sums.forEachTypeRollup(consumer);
  }

  @Override
  public void forEachComparison(Consumer<ComparisonRow> consumer) {
    sums.forEachComparison(consumer);
  }

  @Override
  public void forEachDistrictIndicator(Consumer<DistrictIndicatorRow> consumer) {
    sums.forEachDistrictIndicator(consumer);
  }

  @Override
  public void forEachFinding(Consumer<Finding> consumer) {
    reviews.forEachFinding(consumer);
  }

  @Override
  public List<Coverage> coverage() {
    return reviews.coverage();
  }

  @Override
  public void forEachSlip(Consumer<Slip> consumer) {
    reviews.forEachSlip(language(), answers(), consumer);
  }

  @Override
  public void forEachSource(Consumer<SourceFile> consumer) {
    if (!cut.isWhole()) {
      throw new IllegalStateException("the fingerprint of a district knows of its own files alone");
    }
    SourceFiles files = new SourceFiles(settled, newRuns, request.language());
    settled.entries().stream()
        .filter(cut::holds)
        .forEach(entry -> consumer.accept(files.describe(entry)));
  }
}
