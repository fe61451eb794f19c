package org.gongkai.job.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gongkai.check.Explanations;
import org.gongkai.check.FindingOrder;
import org.gongkai.form.Forms;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.request.Selection;
import org.gongkai.job.settle.Coverages;
import org.gongkai.job.settle.SettledFiles;
import org.gongkai.job.settle.SourceFiles;
import org.gongkai.model.Agency;
import org.gongkai.model.Answers;
import org.gongkai.model.Coverage;
import org.gongkai.model.Decisions;
import org.gongkai.model.DisclosureOffice;
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
import org.gongkai.store.LedgerEntry;
import org.jspecify.annotations.Nullable;

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
  private final YearChanges yearChanges;
  private final SettledFiles settled;
  private final DistrictFindings findings;
  private final EffectsByDistrict effects;
  private final SealedYears sealedYears;
  private final Coverages coverages;
  private final Map<String, String> fingerprints;

  /** The roster, or the part of it that was asked for. */
  private final Roster roster;

  /** The only districts that are in, or null for all. */
  private final @Nullable Set<String> only;

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
    yearChanges = new YearChanges(comparison, request.selection());
    settled = SettledFiles.open(stores.ledger(), stores.standings(), office.roster());
    findings = new DistrictFindings(stores.findings());
    coverages = new Coverages(office, request, stores.receipts().all(), settled);
    fingerprints = stores.kept().fingerprints();
    roster = rosterOf(request.selection(), office.roster());
    only = null;
    effects = new EffectsByDistrict(this);
    sealedYears = new SealedYears(request, office, rules, this);
  }

  private static Roster rosterOf(Selection selection, Roster whole) {
    String code = selection.office();
    return code == null
        ? whole
        : whole.within(whole.offices().find(code).map(DisclosureOffice::name).orElse(code));
  }

  private StoredEdition(StoredEdition whole, Set<String> districts) {
    request = whole.request;
    newRuns = whole.newRuns;
    office = whole.office;
    forms = whole.forms;
    stores = whole.stores;
    yearChanges = whole.yearChanges;
    settled = whole.settled;
    findings = whole.findings;
    effects = whole.effects;
    sealedYears = whole.sealedYears;
    coverages = whole.coverages;
    fingerprints = whole.fingerprints;
    roster = whole.roster;
    only = districts;
  }

  @Override
  public EditionSource ofDistrict(String district) {
    return new StoredEdition(this, Set.of(district));
  }

  @Override
  public EditionSource branch() {
    if (only == null) {
      return this;
    }
    Set<String> within = new TreeSet<>();
    only.forEach(district -> within.addAll(roster.offices().within(district)));
    return within.equals(only) ? this : new StoredEdition(this, within);
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
    return districts().stream().flatMap(district -> sealedYears.of(district).stream()).toList();
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
    return roster;
  }

  @Override
  public void forEachReport(Consumer<Report> consumer) {
    agencies().forEach(agency -> reports(agency.code()).forEach(consumer));
  }

  @Override
  public List<Report> reports(String agencyCode) {
    return stores.reports().factsOfAgency(agencyCode).values().stream()
        .filter(report -> selection().holdsYear(report.key().year()))
        .toList();
  }

  @Override
  public void forEachNarrative(BiConsumer<ReportKey, Narrative> consumer) {
    for (Agency agency : agencies()) {
      stores
          .reports()
          .narrativesOfAgency(agency.code())
          .forEach(
              (key, narratives) -> {
                if (selection().holdsYear(key.year())) {
                  narratives.forEach(narrative -> consumer.accept(key, narrative));
                }
              });
    }
  }

  @Override
  public void forEachYearChange(Consumer<YearChange> consumer) {
    for (String district : districts()) {
      districtChanges(district).forEach(consumer);
      agencies().stream()
          .filter(agency -> agency.district().equals(district))
          .forEach(
              agency ->
                  yearChanges
                      .ofAgency(agency, stores.reports().factsOfAgency(agency.code()))
                      .forEach(consumer));
    }
  }

  @Override
  public void forEachDistrictChange(Consumer<YearChange> consumer) {
    districts().forEach(district -> districtChanges(district).forEach(consumer));
  }

  private List<YearChange> districtChanges(String district) {
    SortedMap<Integer, List<Coverage>> summed = new TreeMap<>();
    for (String each : roster.offices().within(district)) {
      coverages
          .ofDistrict(each, List.of())
          .forEach(
              (year, expected) ->
                  summed.computeIfAbsent(year, any -> new ArrayList<>()).addAll(expected));
    }
    return yearChanges.ofDistrict(stores.rollups().ofDistrict(district), summed);
  }

  @Override
  public void forEachDistrictRollup(Consumer<RollupRow> consumer) {
    for (String district : districts()) {
      stores.rollups().ofDistrict(district).stream()
          .filter(row -> selection().holdsYear(row.year()))
          .forEach(consumer);
    }
  }

  /** None where nothing was summed: those of the last edition would be out of date. */
  @Override
  public List<Gap> gaps() {
    return request.checkOnly() ? List.of() : gapsOfSums();
  }

  private List<Gap> gapsOfSums() {
    return districts().stream()
        .flatMap(district -> stores.gaps().ofDistrict(district).stream())
        .filter(gap -> selection().holdsYear(gap.year()))
        .toList();
  }

  @Override
  public void forEachTypeRollup(Consumer<RollupRow> consumer) {
    Comparator<RollupRow> order =
        Comparator.comparing(StoredEdition::type).thenComparing(RollupRow::year);
    for (String district : districts()) {
      stores.rollups().ofTypes(district).stream()
          .filter(row -> selection().holdsYear(row.year()))
          .sorted(order)
          .forEach(consumer);
    }
  }

  private static String type(RollupRow row) {
    String type = row.agencyType();
    return type == null ? "" : type;
  }

  @Override
  public void forEachComparison(Consumer<ComparisonRow> consumer) {
    for (String district : districts()) {
      stores
          .comparisons()
          .forEach(
              district,
              row -> {
                if (isSelected(row)) {
                  consumer.accept(row);
                }
              });
    }
  }

  private boolean isSelected(ComparisonRow row) {
    return selection().holdsYear(row.year())
        && (row.agencyCode().isEmpty() || selection().holdsAgency(row.agencyCode()));
  }

  @Override
  public void forEachDistrictIndicator(Consumer<DistrictIndicatorRow> consumer) {
    for (String district : districts()) {
      stores.indicators().ofDistrict(district).stream()
          .filter(row -> selection().holdsYear(row.year()))
          .forEach(consumer);
    }
  }

  @Override
  public void forEachFinding(Consumer<Finding> consumer) {
    Comparator<Finding> order = new FindingOrder(forms);
    Set<String> all = new TreeSet<>(only == null ? roster().districts() : only);
    if (only == null) {
      all.add("");
    }
    all.removeIf(district -> !district.isEmpty() && !roster().districts().contains(district));
    for (String district : all) {
      findings.ofDistrict(district).stream()
          .filter(this::isSelected)
          .sorted(order)
          .forEach(consumer);
    }
  }

  private boolean isSelected(Finding finding) {
    @Nullable Integer year = finding.year();
    return selection().holdsAgency(finding.agencyCode())
        && (year == null || selection().holdsYear(year));
  }

  @Override
  public List<Coverage> coverage() {
    List<Coverage> all = new ArrayList<>();
    for (String district : districts()) {
      coverages.ofDistrict(district, findings.ofDistrict(district)).values().forEach(all::addAll);
    }
    all.removeIf(coverage -> !isSelected(coverage));
    all.sort(
        Comparator.comparing((Coverage coverage) -> coverage.agency().district())
            .thenComparing(coverage -> coverage.agency().code())
            .thenComparing(Coverage::year));
    return all;
  }

  @Override
  public void forEachSlip(Consumer<Slip> consumer) {
    Explanations explanations = new Explanations(forms, language());
    Comparator<Coverage> order =
        Comparator.comparing((Coverage coverage) -> coverage.agency().code())
            .thenComparing(Coverage::year);
    for (String district : districts()) {
      List<Finding> ofDistrict = findings.ofDistrict(district);
      Slips slips = new Slips(explanations, ofDistrict, answers());
      coverages.ofDistrict(district, ofDistrict).values().stream()
          .flatMap(List::stream)
          .filter(this::isSelected)
          .sorted(order)
          .map(slips::of)
          .forEach(consumer);
    }
  }

  private boolean isSelected(Coverage coverage) {
    return selection().holdsYear(coverage.year())
        && selection().holdsAgency(coverage.agency().code());
  }

  @Override
  public void forEachSource(Consumer<SourceFile> consumer) {
    if (only != null) {
      throw new IllegalStateException("the fingerprint of a district knows of its own files alone");
    }
    SourceFiles files = new SourceFiles(settled, newRuns, request.language());
    settled.entries().stream()
        .filter(this::isSelected)
        .forEach(entry -> consumer.accept(files.describe(entry)));
  }

  /** Of one branch only the files of its agencies, and those that may be of any. */
  private boolean isSelected(LedgerEntry file) {
    String agency = file.agencyCode();
    return selection().office() == null || agency == null || roster.find(agency).isPresent();
  }

  private List<Agency> agencies() {
    return roster().agencies().stream()
        .filter(agency -> selection().holdsAgency(agency.code()))
        .filter(agency -> only == null || only.contains(agency.district()))
        .toList();
  }

  private Selection selection() {
    return request.selection();
  }

  /** The districts that are in: with a single agency only its own. */
  private Set<String> districts() {
    String agency = selection().agencyCode();
    Set<String> selected =
        agency == null ? roster().districts() : Set.of(roster().get(agency).district());
    if (only == null) {
      return selected;
    }
    Set<String> in = new TreeSet<>(only);
    in.retainAll(selected);
    return in;
  }
}
