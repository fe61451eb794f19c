package org.gongkai.output.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.gongkai.model.Cause;
import org.gongkai.model.Decision;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.PaperPaths;
import org.gongkai.model.wording.PrintedPlace;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.EffectsByDistrict;
import org.gongkai.output.table.RuleWords;
import org.gongkai.rollup.effect.FindingEffect;

/**
 * {@code findings} with their places, {@code rules}, what the rules behind them are called, {@code
 * findingsTotal}, how many there are, and {@code decisions}, what the office has decided. Where
 * there are more than a page can bear, the lightest kinds are left out whole, and the page says
 * where all of them are.
 */
record FindingsPart(Subjects subjects, RuleWords words, int limit) implements Part {

  /** About four megabytes of text. */
  private static final int LIMIT = 10_000;

  FindingsPart(Subjects subjects, Language language) {
    this(subjects, new RuleWords(language), LIMIT);
  }

  @Override
  public void write(EditionSource edition, DataWriter data) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    Map<String, String> rules = new TreeMap<>();
    edition.forEachFinding(
        finding -> {
          counts.merge(finding.severity(), 1, Integer::sum);
          rules.computeIfAbsent(finding.check(), words::title);
        });
    data.value("rules", rules);
    Map<String, String> notes = new TreeMap<>();
    edition.decisions().byFingerprint().forEach((finding, one) -> notes.put(finding, one.note()));
    data.value("decisions", notes);
    Set<Severity> shown = shown(counts);
    data.value("findingsTotal", counts.values().stream().mapToInt(Integer::intValue).sum());
    data.value("findingsShown", shown.stream().map(Severity::code).toList());
    data.list("findings", out -> write(edition, shown, out));
  }

  /** The gravest kinds that fit together; errors always. */
  private Set<Severity> shown(Map<Severity, Integer> counts) {
    Set<Severity> shown = new TreeSet<>(Set.of(Severity.ERROR));
    int rows = counts.getOrDefault(Severity.ERROR, 0);
    for (Severity next : List.of(Severity.WARNING, Severity.INFO)) {
      rows += counts.getOrDefault(next, 0);
      if (rows > limit) {
        break;
      }
      shown.add(next);
    }
    return shown;
  }

  private void write(EditionSource edition, Set<Severity> shown, Consumer<Object> out) {
    EffectsByDistrict effects = edition.effects();
    edition.forEachFinding(
        finding -> {
          if (shown.contains(finding.severity())) {
            List<Object> columns = columns(finding, edition.language());
            columns.addAll(effect(effects.find(finding)));
            columns.add(edition.answers().to(finding));
            columns.addAll(identity(finding));
            out.accept(columns);
          }
        });
  }

  /** How much of which figure is at stake, and how soon to ring. */
  private static List<Object> effect(Optional<FindingEffect> effect) {
    return effect
        .map(each -> List.<Object>of(each.share().toPlainString(), each.hit(), each.priority()))
        .orElse(List.of("", "", 0));
  }

  /** What the office decides it by, and whose the trouble is. */
  private static List<String> identity(Finding finding) {
    Cause cause = finding.cause();
    return List.of(finding.fingerprint(), cause.origin().code(), cause.reason());
  }

  private List<Object> columns(Finding finding, Language language) {
    List<Object> columns = new ArrayList<>();
    Integer year = finding.year();
    columns.add(finding.check());
    columns.add(finding.severity().code());
    columns.add(subjects.district(finding.district()));
    columns.add(subjects.agency(finding.agencyCode()));
    columns.add(year == null ? 0 : year);
    columns.add(subjects.cells().place(finding.cell()));
    columns.addAll(evidence(finding, language));
    return columns;
  }

  private List<String> evidence(Finding finding, Language language) {
    Decision decision = finding.decision();
    return List.of(
        PaperPaths.in(words.figures(finding)),
        PaperPaths.in(finding.message()),
        finding.suggestion(),
        finding.source(),
        new PrintedPlace(finding.location()).in(language),
        decision == null ? "" : decision.kind().code(),
        finding.cell().toString());
  }
}
