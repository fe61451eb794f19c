package org.gongkai.check.context;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Cause;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.model.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the making: what a rule has seen, in no language yet and without the agency and file
 * it concerns, which who asked the rule adds.
 */
public final class FindingDraft {

  private static final int MAX_EVIDENCE = 40;

  /** The rules about our reading say themselves what to compare. */
  private static final String OF_READING = "READ-";

  private final String check;
  private final Phrase message;
  private Severity severity;
  private CellKey cell = Finding.NO_CELL;
  private String agencyCode = "";
  private String printed = "";
  private String computed = "";
  private String difference = "";
  private String location = "";
  private String subject = "";
  private @Nullable Phrase suggestion;
  private final List<Phrase> evidence = new ArrayList<>();
  private final Set<CellKey> involved = new LinkedHashSet<>();
  private boolean comparesYears;
  private @Nullable ResponsibleParty blame;

  FindingDraft(String check, Severity severity, Phrase message) {
    this.check = check;
    this.severity = severity;
    this.message = message;
  }

  /** Makes it weigh other than the rule's usual. */
  public FindingDraft weighing(Severity other) {
    severity = other;
    return this;
  }

  public FindingDraft about(CellKey subject) {
    cell = subject;
    return this;
  }

  /** Says which agency of the district it is about. */
  public FindingDraft of(String agency) {
    agencyCode = agency;
    return this;
  }

  /** What the report says. */
  public FindingDraft printed(String text) {
    printed = text;
    return this;
  }

  /** Several things that the report says. */
  public FindingDraft printed(List<String> texts) {
    printed = joined(texts);
    return this;
  }

  /** Several things that it should say. */
  public FindingDraft computed(List<String> texts) {
    computed = joined(texts);
    return this;
  }

  /**
   * Sets it apart from a finding that shows the same first things: a decision about these must not
   * cover others that come later.
   */
  public FindingDraft apart(List<String> texts) {
    subject = texts.stream().distinct().skip(Phrase.LIMIT).collect(Collectors.joining("；"));
    return this;
  }

  /** What the report says and what it should be, with the difference between them. */
  public FindingDraft figures(BigDecimal stated, BigDecimal due) {
    printed = stated.toPlainString();
    computed = due.toPlainString();
    difference = due.subtract(stated).toPlainString();
    return this;
  }

  /** The figures of both sides of a relation that states no sum, with the difference. */
  public FindingDraft sides(List<BigDecimal> stated, List<BigDecimal> due) {
    printed = sum(stated);
    computed = sum(due);
    difference =
        Stream.concat(due.stream(), stated.stream().map(BigDecimal::negate))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .toPlainString();
    return this;
  }

  private static String sum(List<BigDecimal> figures) {
    return figures.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("+"));
  }

  public FindingDraft suggesting(@Nullable Phrase advice) {
    suggestion = advice;
    return this;
  }

  /** Shows the cells that take part, in their order, with what they say and where they stand. */
  public FindingDraft showing(ReportContext context, Collection<CellKey> cells) {
    involved.addAll(cells);
    evidence.addAll(context.evidence(cells));
    return this;
  }

  /** Shows anything else that proves it. */
  public FindingDraft showing(Phrase proof) {
    evidence.add(proof);
    return this;
  }

  /** Shows what last year's books say: which of the two years is wrong stays open. */
  public FindingDraft showingBefore(ReportContext context, CellKey before) {
    comparesYears = true;
    return showing(context.before().evidence(before, context.places()));
  }

  public boolean comparesYears() {
    return comparesYears;
  }

  /** Shows whatever proves it. */
  public FindingDraft showing(List<Phrase> proofs) {
    evidence.addAll(proofs);
    return this;
  }

  /** Shows the sentence it is about. */
  public FindingDraft quoting(String sentence) {
    return showing(Phrase.of("evidence.quote", sentence));
  }

  /** Says whose the trouble is, where that does not follow from how the cells were read. */
  public FindingDraft blaming(Cause.Origin origin, Phrase why) {
    blame = new ResponsibleParty(origin, why);
    return this;
  }

  /** The same; null leaves it to how the cells were read. */
  public FindingDraft blaming(@Nullable ResponsibleParty whose) {
    blame = whose;
    return this;
  }

  /** Whose the rule says the trouble is; empty where that follows from how the cells were read. */
  public Optional<ResponsibleParty> blame() {
    return Optional.ofNullable(blame);
  }

  /** The same, unless it has been said already. */
  public FindingDraft blamingElse(Supplier<ResponsibleParty> other) {
    if (blame == null) {
      blame = other.get();
    }
    return this;
  }

  /** The cells that take part: those shown, or else the one it is about. */
  public Set<CellKey> involved() {
    return involved.isEmpty() ? Set.of(cell) : Set.copyOf(involved);
  }

  public FindingDraft at(String place) {
    location = place;
    return this;
  }

  public CellKey cell() {
    return cell;
  }

  public boolean hasLocation() {
    return !location.isEmpty();
  }

  public Finding finding(FindingSubject concern, CheckSettings settings, Wording words) {
    return new Finding(
        check,
        settings.weigh(check, weight()),
        concern.district(),
        agencyCode.isEmpty() ? concern.agencyCode() : agencyCode,
        concern.year(),
        cell,
        printed,
        computed,
        difference,
        message.in(words),
        suggestion(words),
        concern.source(),
        location,
        concern.subject().isEmpty() ? subject : concern.subject(),
        evidence(words),
        blame == null ? Cause.UNKNOWN : blame.in(words),
        null);
  }

  /** What we may have misread is to be looked at; whoever counts errors must not count it. */
  private Severity weight() {
    return mayBeOurs() && severity == Severity.ERROR ? Severity.WARNING : severity;
  }

  private boolean mayBeOurs() {
    return blame != null && blame.origin() == Cause.Origin.READING;
  }

  /** Before anybody is told to mend a report, it is to be seen that the fault is there. */
  private String suggestion(Wording words) {
    String advice = suggestion == null ? usual(words) : suggestion.in(words);
    return mayBeOurs() && !check.startsWith(OF_READING)
        ? words.text("suggestion.reading", advice)
        : advice;
  }

  /** What the rule advises for this sentence of it, or else always. */
  private String usual(Wording words) {
    String ofSentence = message.key().replace(".message", ".suggestion");
    return words.text(words.has(ofSentence) ? ofSentence : check + ".suggestion");
  }

  /** A bad file must not blow up its findings: a table's longest equation fits in, no more. */
  private String evidence(Wording words) {
    return evidence.stream()
        .limit(MAX_EVIDENCE)
        .map(proof -> proof.in(words))
        .collect(Collectors.joining(words.text("evidence.separator")));
  }

  private static String joined(List<String> texts) {
    return texts.stream()
        .filter(text -> !text.isEmpty())
        .distinct()
        .limit(Phrase.LIMIT)
        .collect(Collectors.joining("；"));
  }
}
