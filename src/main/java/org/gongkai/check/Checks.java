package org.gongkai.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.DistrictReview;
import org.gongkai.check.context.FileCheck;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.FindingSubject;
import org.gongkai.check.context.FormIndexes;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.RejectedFile;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.ResponsibleParty;
import org.gongkai.check.context.TakenBooks;
import org.gongkai.check.context.YearBefore;
import org.gongkai.check.narrative.Speakers;
import org.gongkai.check.structure.Str04Rivals;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Finding;
import org.gongkai.model.Loading;
import org.gongkai.model.NamedVersion;
import org.gongkai.model.Report;
import org.gongkai.model.RivalFile;
import org.gongkai.model.Roster;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceFile;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * All checks, applied to what they are about: a report, a file that gave none, a district. Findings
 * come in the order of {@link FindingOrder}. Holds no state of its own between calls: safe to use
 * from many threads.
 */
public final class Checks {

  static final String BUNDLE = "org/gongkai/check/findings";

  private final List<ReportCheck> reportChecks = CheckList.of(ReportCheck.class);
  private final List<FileCheck> fileChecks = CheckList.of(FileCheck.class);
  private final List<DistrictCheck> districtChecks = CheckList.of(DistrictCheck.class);
  private final Str04Rivals rivals = new Str04Rivals();
  private final Policy policy;
  private final FormIndexes indexes;
  private final FindingOrder order;
  private final Roster roster;
  private final Speakers speakers;
  private final LocalDate asOf;
  private final Wording words;

  /**
   * Prepares the checks of a run.
   *
   * @param asOf the day on which the rules about time are judged
   * @param policy how the office weighs the rules
   * @param language of the messages
   */
  public Checks(Forms forms, Roster roster, LocalDate asOf, Policy policy, Language language) {
    this.policy = policy;
    this.indexes = new FormIndexes(forms);
    this.order = new FindingOrder(indexes.newestFirst());
    this.roster = roster;
    this.speakers = new Speakers(roster);
    this.asOf = asOf;
    this.words = new Wording(BUNDLE, language);
  }

  /** The ids of all rules there are. */
  public static Set<String> ids() {
    return CheckList.all().stream().map(Check::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Checks the reports of one agency, each by itself and against the year before.
   *
   * @param byYear all reports of the agency that stand
   * @param predecessors the reports of the agencies it took over from, by their codes
   */
  public List<Finding> reviewAgency(
      Agency agency,
      SortedMap<Integer, Report> byYear,
      Map<String, SortedMap<Integer, Report>> predecessors) {
    List<TakenBooks> taken =
        predecessors.entrySet().stream()
            .map(books -> new TakenBooks(roster.get(books.getKey()), books.getValue()))
            .toList();
    List<Finding> findings = new ArrayList<>();
    byYear.forEach(
        (year, report) -> {
          YearBefore before = YearBefore.of(year, agency, byYear, taken);
          findings.addAll(
              review(new ReportContext(agency, report, before, indexes, policy, speakers)));
        });
    return ordered(findings);
  }

  /**
   * Checks a file that gave no report.
   *
   * @param standing the file that counts for its agency and year; empty where there is none
   */
  public List<Finding> reviewRejected(
      String source, Loading.Rejected rejected, Optional<String> standing) {
    boolean isReplaced = standing.filter(other -> isReplaced(source, other)).isPresent();
    FindingSubject concern =
        new FindingSubject(
            district(rejected.agencyCode()),
            Optional.ofNullable(rejected.agencyCode()).orElse(""),
            rejected.year(),
            source,
            source);
    RejectedFile file = new RejectedFile(rejected, new CellPlaces(Map.of(), indexes.newestFirst()));
    return findings(
        fileChecks.stream()
            .flatMap(check -> check.review(file).stream())
            .map(note -> note.showing(namesake(source, rejected)))
            .map(note -> note.blamingElse(file::blame))
            .map(note -> isReplaced ? pastUse(note) : note),
        concern);
  }

  /** A correction that cannot be used is missed, though what it corrects can be. */
  private static boolean isReplaced(String source, String standing) {
    return NamedVersion.of(source).compareTo(NamedVersion.of(standing)) <= 0;
  }

  /** Nobody needs a file any more once there is a good one. */
  private static FindingDraft pastUse(FindingDraft note) {
    return note.weighing(Severity.INFO).suggesting(Phrase.of("suggestion.stands"));
  }

  /** A file's name is no proof, but tells whom to ask about a file that says nothing itself. */
  private List<Phrase> namesake(String source, Loading.Rejected rejected) {
    return rejected.agencyCode() != null
        ? List.of()
        : roster.namedIn(source).stream()
            .map(agency -> Phrase.of("evidence.namesake", agency.name()))
            .toList();
  }

  /**
   * Names the files of one agency and year beside the one that stands (STR-04).
   *
   * @param standing the file whose facts count
   * @param others the superseded and duplicate ones
   */
  public List<Finding> reviewRivals(SourceFile standing, List<RivalFile> others) {
    FindingSubject concern =
        new FindingSubject(
            district(standing.agencyCode()),
            Optional.ofNullable(standing.agencyCode()).orElse(""),
            standing.year(),
            standing.path(),
            "");
    return findings(
        rivals.review(standing, others).stream()
            .map(note -> note.blamingElse(() -> ResponsibleParty.of(Origin.REPORT, "handed-in"))),
        concern);
  }

  /**
   * Checks what a district has received for a year: what is missing or late, and what that and
   * doublets do to its sums.
   */
  public List<Finding> reviewDistrict(DistrictReview review) {
    DistrictContext dossier = new DistrictContext(review, asOf, indexes, policy);
    FindingSubject concern = new FindingSubject(review.district(), "", review.year(), "", "");
    return findings(
        districtChecks.stream()
            .flatMap(check -> check.review(dossier).stream())
            .map(note -> note.blamingElse(() -> ResponsibleParty.of(Origin.REPORT, "handed-in"))),
        concern);
  }

  private List<Finding> review(ReportContext dossier) {
    FindingSubject concern =
        new FindingSubject(
            dossier.agency().district(),
            dossier.agency().code(),
            dossier.year(),
            dossier.report().source(),
            "");
    return findings(
        reportChecks.stream()
            .flatMap(check -> check.review(dossier).stream())
            .map(note -> note.hasLocation() ? note : note.at(dossier.location(note.cell())))
            .map(note -> note.blaming(Attribution.of(note, dossier))),
        concern);
  }

  /** The district of an agency; for a file of none, the only district there is. */
  public String district(@Nullable String agencyCode) {
    return Optional.ofNullable(agencyCode)
        .flatMap(roster::find)
        .map(Agency::district)
        .orElseGet(() -> roster.districts().size() == 1 ? roster.districts().first() : "");
  }

  private List<Finding> findings(Stream<FindingDraft> notes, FindingSubject concern) {
    return ordered(notes.map(note -> note.finding(concern, policy, words)).toList());
  }

  private List<Finding> ordered(List<Finding> findings) {
    return findings.stream().sorted(order).toList();
  }
}
