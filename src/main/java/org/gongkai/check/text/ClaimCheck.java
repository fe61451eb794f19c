package org.gongkai.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.Excerpt;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.Claim;
import org.gongkai.check.narrative.Field;
import org.gongkai.check.narrative.Scope;
import org.gongkai.check.narrative.Subject;
import org.gongkai.check.narrative.Unmatched;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Role;
import org.gongkai.model.Severity;

/**
 * A rule that sets figures of the text beside the tables. One right figure about a thing silences
 * the others: the text may well name a part of it elsewhere.
 */
public abstract class ClaimCheck extends Check implements ReportCheck {

  /** What is a group of lines in the table. */
  private static final Set<Subject> GROUPS =
      EnumSet.of(Subject.DENIED, Subject.UNAVAILABLE, Subject.NOT_PROCESSED, Subject.OTHERWISE);

  private final List<Subject> subjects;

  public ClaimCheck(String id, Severity severity, Subject... subjects) {
    super(id, severity);
    this.subjects = List.of(subjects);
  }

  /** Whether a figure that is not the table's is this rule's business. */
  protected boolean concerns(Subject subject, BigDecimal figure, Expectation expected) {
    return true;
  }

  /** Whether the rule takes a claim for what it seems to be. */
  protected boolean isMeant(Claim claim, ReportContext context) {
    return true;
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    Set<List<Object>> told = new HashSet<>();
    List<FindingDraft> notes = new ArrayList<>();
    for (Subject subject : subjects) {
      List<Claim> claims = comparable(subject, context);
      Optional<Expectation> due =
          claims.isEmpty() ? Optional.empty() : Expectation.find(subject, context);
      due.ifPresent(
          expected ->
              wrong(claims, subject, expected)
                  .filter(claim -> told.add(identity(claim, expected)))
                  .forEach(claim -> notes.add(note(claim, expected, context))));
    }
    return notes;
  }

  private Stream<Claim> wrong(List<Claim> claims, Subject subject, Expectation expected) {
    return isRight(claims, expected)
        ? Stream.empty()
        : claims.stream().filter(claim -> concerns(subject, claim.figure(), expected));
  }

  /** Whether one of the figures is right, or those of the parts are together. */
  private static boolean isRight(List<Claim> claims, Expectation expected) {
    BigDecimal sum = claims.stream().map(Claim::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    return expected.allows(sum)
        || claims.stream().anyMatch(claim -> expected.allows(claim.figure()));
  }

  /** What tells one finding of a rule from another. */
  private static List<Object> identity(Claim claim, Expectation expected) {
    return List.of(expected.about(), claim.figure(), expected.due());
  }

  private FindingDraft note(Claim claim, Expectation expected, ReportContext context) {
    return told(
            claim,
            expected,
            Phrase.of("claim." + claim.subject()),
            claim.figure(),
            place(claim.subject(), expected, context),
            expected.due())
        .weighing(isForOthersToo(claim, context) ? Severity.INFO : severity())
        .about(expected.about())
        .figures(claim.figure(), expected.due())
        .quoting(claim.sentence())
        .showing(context, expected.cells())
        .blaming(Origin.UNCLEAR, Phrase.of("origin.narrative"));
  }

  /**
   * Puts it into a sentence.
   *
   * @param words what is counted, the text's figure, the place in the tables, their figure
   */
  protected FindingDraft told(Claim claim, Expectation expected, Object... words) {
    return note(words);
  }

  private static Phrase place(Subject subject, Expectation expected, ReportContext context) {
    if (GROUPS.contains(subject)) {
      return Phrase.of("claim.place." + subject);
    }
    List<Phrase> places = expected.cells().stream().map(cell -> context.places().of(cell)).toList();
    return places.size() == 1 ? places.get(0) : Phrase.of("claim.sum", places);
  }

  /**
   * The claims that speak for what the tables count. A department knows of 全区 and of the
   * government's office, but its tables do not.
   */
  private List<Claim> comparable(Subject subject, ReportContext context) {
    List<Claim> claims =
        context.said().of(subject).filter(claim -> isMeant(claim, context)).toList();
    if (!Governments.isOne(context.agency())) {
      return claims.stream().filter(claim -> claim.scope() == Scope.OWN).toList();
    }
    List<Claim> whole = claims.stream().filter(claim -> claim.scope() == Scope.WHOLE).toList();
    return whole.isEmpty() ? claims : whole;
  }

  /**
   * In a consolidated report the words may be the office's alone while the tables are everybody's.
   */
  private static boolean isForOthersToo(Claim claim, ReportContext context) {
    return context.agency().role() == Role.CONSOLIDATED || claim.scope() == Scope.OFFICE;
  }

  /**
   * One note on all that could not be set beside the tables, by the rule that the first of it
   * belongs to.
   */
  final Stream<FindingDraft> unmatched(Field field, ReportContext context) {
    List<Unmatched> all = context.said().unmatched();
    if (all.isEmpty() || all.get(0).field() != field) {
      return Stream.empty();
    }
    List<String> sentences = all.stream().map(Unmatched::sentence).distinct().toList();
    FindingDraft draft =
        noteOf("unmatched", sentences.size(), quotes(sentences))
            .weighing(Severity.INFO)
            .blaming(Origin.UNCLEAR, Phrase.of("origin.narrative"));
    sentences.stream().limit(Phrase.LIMIT).forEach(draft::quoting);
    return Stream.of(draft);
  }

  private static List<Phrase> quotes(List<String> sentences) {
    return sentences.stream()
        .map(text -> Excerpt.of(text, ""))
        .map(text -> Phrase.of("seen", text))
        .toList();
  }
}
