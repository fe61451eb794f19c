package org.gongkai.check.context;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.check.culprit.Explanation;
import org.gongkai.check.narrative.NarrativeFigures;
import org.gongkai.check.narrative.NarrativeReader;
import org.gongkai.check.narrative.NarrativeSentence;
import org.gongkai.check.narrative.NarrativeSentences;
import org.gongkai.check.narrative.Speakers;
import org.gongkai.form.Equation;
import org.gongkai.form.FormCell;
import org.gongkai.form.Group;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Narrative;
import org.gongkai.model.Observation;
import org.gongkai.model.Report;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.wording.PrintedPlace;
import org.jspecify.annotations.Nullable;

/** A report on the reviewer's desk: its cells, its equations, and the books of the year before. */
public final class ReportContext {

  private static final NarrativeReader NARRATIVES = new NarrativeReader();

  private final CheckSettings settings;
  private final Agency agency;
  private final Report report;
  private final YearBefore before;
  private final Map<CellKey, Fact> facts;
  private final Map<String, FormIndex> forms;
  private final CellPlaces places;
  private final List<QuotedCell> cells;
  private final List<Balance> balances;
  private final List<Explanation> explanations;
  private final Set<CellKey> zeros = new HashSet<>();
  private final List<NarrativeSentence> sentences;
  private final Speakers speakers;
  private @Nullable NarrativeFigures said;

  public ReportContext(
      Agency agency,
      Report report,
      YearBefore before,
      FormIndexes indexes,
      CheckSettings settings,
      Speakers speakers) {
    this.settings = settings;
    this.speakers = speakers;
    this.agency = agency;
    this.report = report;
    this.before = before;
    this.facts = report.byCell();
    this.forms = formsOf(report, indexes);
    this.places = new CellPlaces(forms, indexes.newestFirst());
    this.cells = QuotedCell.of(this);
    this.balances = balances();
    this.explanations = new LikelyCulprits(this).find();
    this.sentences = NarrativeSentences.of(report.narratives());
  }

  public Agency agency() {
    return agency;
  }

  public Report report() {
    return report;
  }

  public int year() {
    return report.key().year();
  }

  public YearBefore before() {
    return before;
  }

  public CellPlaces places() {
    return places;
  }

  /** What a cell says; a cell that the report's form does not have is absent. */
  public Quantity quantity(CellKey cell) {
    Fact fact = facts.get(cell);
    return fact == null ? Quantity.absent() : fact.quantity();
  }

  public Optional<BigDecimal> number(CellKey cell) {
    return quantity(cell).number();
  }

  /** All cells that are there as printed, in the order of the report. */
  public List<QuotedCell> cells() {
    return cells;
  }

  /** Whether it was our reading that could not decide the figures of a cell's line. */
  public boolean isUndecided(CellKey cell) {
    return report.observations().stream()
        .filter(
            observation ->
                observation.isUndecided()
                    || observation.kind() == Observation.Kind.LINE_CONTRADICTED)
        .anyMatch(
            observation ->
                covers(observation.section(), cell.section())
                    && covers(observation.category(), cell.category()));
  }

  private static boolean covers(@Nullable String observed, String code) {
    return observed == null || observed.isEmpty() || observed.equals(code);
  }

  /** Where a cell stands in the file; empty where it is not there. */
  public String location(CellKey cell) {
    Fact fact = facts.get(cell);
    return fact == null ? "" : fact.location().printed();
  }

  /** Where cells stand in the file, each place once. */
  public String locations(Collection<CellKey> keys) {
    return keys.stream()
        .map(this::location)
        .filter(place -> !place.isEmpty())
        .distinct()
        .collect(Collectors.joining("；"));
  }

  /** The numbers that cells say; an empty cell is zero. */
  public List<BigDecimal> numbers(Collection<CellKey> keys) {
    return keys.stream().map(key -> number(key).orElse(BigDecimal.ZERO)).toList();
  }

  /** The text of a written section; empty where the section is missing. */
  public Optional<String> text(int section) {
    return report.narratives().stream()
        .filter(narrative -> narrative.number() == section)
        .findFirst()
        .map(Narrative::text);
  }

  /** All written words, sentence by sentence; the introduction is section 0. */
  public List<NarrativeSentence> sentences() {
    return sentences;
  }

  /** The figures that the written sections give. */
  public NarrativeFigures said() {
    NarrativeFigures figures = said;
    if (figures == null) {
      figures = NARRATIVES.read(sentences, year(), agency);
      said = figures;
    }
    return figures;
  }

  /** Where other bodies of the roster report on themselves. */
  public List<Speakers.Voice> otherVoices() {
    return speakers.others(sentences, agency, year());
  }

  /** A number at which a rule begins to speak. */
  public BigDecimal threshold(Threshold threshold) {
    return settings.get(threshold);
  }

  /** What cells say and where they stand, for those who want to see for themselves. */
  public List<Phrase> evidence(Collection<CellKey> keys) {
    return keys.stream()
        .filter(facts::containsKey)
        .map(
            key ->
                Phrase.of(
                    "evidence.cell",
                    places.of(key),
                    quantity(key).printed(),
                    new PrintedPlace(location(key))))
        .toList();
  }

  /** What the form that the table follows says of a cell. */
  public Optional<FormCell> find(CellKey cell) {
    return Optional.ofNullable(forms.get(cell.section())).flatMap(form -> form.find(cell));
  }

  /** The cells of one column of a table as its form has it. */
  public List<CellKey> column(String section, String measure) {
    FormIndex form = forms.get(section);
    return form == null ? List.of() : form.column(section, measure);
  }

  /** The cells of one line of a table as its form has it. */
  public List<CellKey> line(String section, String category) {
    FormIndex form = forms.get(section);
    return form == null ? List.of() : form.line(section, category);
  }

  /** All cells of a table as its form has it. */
  public List<CellKey> cells(String section) {
    FormIndex form = forms.get(section);
    return form == null
        ? List.of()
        : form.cells().stream()
            .map(FormCell::key)
            .filter(key -> key.section().equals(section))
            .toList();
  }

  /** All lines of a table as its form has them, from left to right. */
  public List<List<CellKey>> lines(String section) {
    FormIndex form = forms.get(section);
    return form == null ? List.of() : form.lines(section);
  }

  /** The groups of lines that a table prints without figures of their own. */
  public List<Group> groups(String section) {
    FormIndex form = forms.get(section);
    return form == null ? List.of() : form.form().get(section).groups();
  }

  /** How the equations that a rule watches come out. */
  public List<Balance> balances(String check) {
    return balances.stream().filter(balance -> balance.check().equals(check)).toList();
  }

  /** The mistakes that explain why equations fail, where one can be told. */
  public List<Explanation> explanations() {
    return explanations;
  }

  /** Whether an empty cell is shown by a stated total to mean zero. */
  public boolean isShownZero(CellKey cell) {
    return zeros.contains(cell);
  }

  private static Map<String, FormIndex> formsOf(Report report, FormIndexes indexes) {
    Map<String, FormIndex> forms = new LinkedHashMap<>();
    for (Fact fact : report.facts()) {
      forms.computeIfAbsent(fact.cell().section(), section -> indexes.get(fact.form()));
    }
    return forms;
  }

  /** Stated totals first: what they show of empty cells serves the other equations. */
  private List<Balance> balances() {
    List<Equation> equations = new ArrayList<>();
    forms.forEach((section, form) -> equations.addAll(form.equations(section)));
    List<Balance> all = new ArrayList<>();
    for (boolean totals : new boolean[] {true, false}) {
      for (Equation equation : equations) {
        if (Balance.isTotal(equation) == totals) {
          Balance balance = Balance.of(equation, this::quantity, zeros);
          zeros.addAll(balance.zeros());
          all.add(balance);
        }
      }
    }
    return all;
  }
}
