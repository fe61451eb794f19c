package org.gongkai.extract.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.extract.ProseLine;
import org.gongkai.extract.section.Sections;
import org.gongkai.model.SourceSpan;

/** Calls the witnesses of one document, and lets the title be chosen in their light. */
final class Inquiry {

  private static final int TOP_LINES = 3;

  private final Sections sections;
  private final Bodies bodies;
  private final Hearing<Integer> years = new Hearing<>();
  private final Hearing<Body> agencies = new Hearing<>();
  private final Optional<Title> unseen;
  private final Signature signature;
  private final List<TitleFinder.Seen> seen;
  private final TitleChoice choice;

  /**
   * Calls the witnesses.
   *
   * @param bearer who is believed where nobody else names a body
   */
  Inquiry(
      String declaredTitle,
      Sections sections,
      Bodies bodies,
      PathHints path,
      Optional<Body> bearer) {
    this.sections = sections;
    this.bodies = bodies;
    this.seen =
        TitleFinder.find(
            sections.preamble(),
            title -> bodies.of(title).stream().anyMatch(body -> body.find().isPresent()));
    this.unseen =
        TitlePattern.find(declaredTitle).or(() -> TitleFinder.declaredIn(sections.preamble()));
    this.signature = new Signature(sections.closing());
    callYears();
    callAgencies();
    path.sayYear(years);
    path.sayAgency(agencies);
    agencies.hear(WitnessKind.BEARER, bearer);
    unseen.ifPresent(this::callUnseen);
    this.choice = new TitleChoice(seen, bodies::of, years, agencies);
    choice.best().ifPresent(this::callTitle);
    choice.contenders().forEach(this::callTitle);
  }

  private void callYears() {
    List<String> told = told();
    List<String> lines = told.stream().map(Inquiry::unbroken).toList();
    boolean isStated = false;
    for (ReportingPeriod.Period period : distinct(ReportingPeriod.find(lines))) {
      years.hear(period.isStated() ? WitnessKind.PERIOD : WitnessKind.CUT_OFF, period.years());
      isStated |= period.isStated();
    }
    Set<Integer> cutOffs = ReportingPeriod.cutOffs(lines);
    if (!isStated && cutOffs.size() == 1) {
      years.hear(WitnessKind.CUT_OFF, cutOffs);
    }
    years.hear(WitnessKind.TEXT, NarratedYear.find(told));
    Set<Integer> captions = Captions.years(tableSections());
    if (captions.size() == 1) {
      years.hear(WitnessKind.CAPTION, captions);
    }
    years.hear(WitnessKind.DATE, signature.lastFullYear());
  }

  /** What is told before the tables, titles apart, in normal form but for its line ends. */
  private List<String> told() {
    return Stream.concat(
            sections.preamble().stream().map(ProseLine::text), sections.text(1).stream())
        .filter(text -> TitlePattern.find(text).isEmpty())
        .map(text -> text.lines().map(NameText::normal).collect(Collectors.joining("\n")))
        .toList();
  }

  private static String unbroken(String text) {
    return text.replace("\n", "");
  }

  private static Set<ReportingPeriod.Period> distinct(List<ReportingPeriod.Period> periods) {
    return new LinkedHashSet<>(periods);
  }

  private static ProseLine text(String text) {
    return new ProseLine(text, ProseLine.Kind.TEXT, SourceSpan.NOWHERE);
  }

  private List<ProseLine> tableSections() {
    List<ProseLine> lines = new ArrayList<>();
    for (int number = 2; number <= 4; number++) {
      sections.text(number).ifPresent(text -> lines.add(text(text)));
    }
    return lines;
  }

  private void callAgencies() {
    NamedFields.unit(sections.preamble())
        .ifPresent(name -> agencies.hear(WitnessKind.UNIT, bodies.anybody(name)));
    NamedFields.publisher(sections.preamble())
        .ifPresent(name -> agencies.hear(WitnessKind.PUBLISHER, bodies.onRoster(name)));
    if (seen.stream().allMatch(title -> bodies.of(title.title()).isEmpty())) {
      sections.preamble().stream()
          .filter(line -> !line.text().isBlank())
          .limit(TOP_LINES)
          .map(line -> bodies.onRoster(line.text()))
          .filter(found -> found.size() == 1)
          .findFirst()
          .ifPresent(found -> agencies.hear(WitnessKind.TOP_LINE, found));
    }
    Set<Body> signing =
        signature.signers().stream()
            .flatMap(name -> bodies.anybody(name).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    agencies.hear(signatureKind(signing), signing);
  }

  private WitnessKind signatureKind(Set<Body> signing) {
    boolean isDeputy =
        seen.stream()
            .flatMap(title -> bodies.of(title.title()).stream())
            .noneMatch(signing::contains);
    boolean isNear =
        seen.stream()
            .flatMap(title -> bodies.of(title.title()).stream())
            .anyMatch(titled -> signing.stream().anyMatch(titled::isNear));
    if (isDeputy && isNear) {
      return WitnessKind.DEPUTY;
    }
    return signing.stream().allMatch(body -> body.find().isEmpty())
        ? WitnessKind.STRANGER
        : WitnessKind.SIGNATURE;
  }

  private void callUnseen(Title title) {
    years.hear(WitnessKind.UNSEEN, Optional.ofNullable(title.year()));
    agencies.hear(WitnessKind.UNSEEN, bodies.of(title));
  }

  private void callTitle(TitleChoice.Reading title) {
    years.hear(WitnessKind.TITLE, Optional.ofNullable(title.year()));
    Set<Integer> others = TitlePattern.years(title.text());
    if (title.year() != null && others.remove(title.year())) {
      years.hear(WitnessKind.TITLE_TOO, others);
    }
    agencies.hear(WitnessKind.TITLE, title.bodies());
  }

  Verdict<Integer> year() {
    return years.decide();
  }

  Verdict<Body> agency() {
    return agencies.decide();
  }

  /** The title taken, its gaps filled from others that agree with it. */
  Optional<TitleChoice.Reading> title() {
    return choice.best();
  }

  /** Other titles on the page. */
  List<TitleChoice.Reading> otherTitles() {
    return choice.rivals();
  }

  Optional<Title> unseenTitle() {
    return unseen;
  }

  Signature signature() {
    return signature;
  }
}
