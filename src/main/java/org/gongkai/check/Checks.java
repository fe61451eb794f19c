package org.gongkai.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.gongkai.check.dossier.Blame;
import org.gongkai.check.dossier.Concern;
import org.gongkai.check.dossier.DistrictCheck;
import org.gongkai.check.dossier.DistrictDossier;
import org.gongkai.check.dossier.DistrictReview;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.FileCheck;
import org.gongkai.check.dossier.FormShelf;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.Phrase;
import org.gongkai.check.dossier.Places;
import org.gongkai.check.dossier.RejectedFile;
import org.gongkai.check.dossier.ReportCheck;
import org.gongkai.check.dossier.YearBefore;
import org.gongkai.check.narrative.Speakers;
import org.gongkai.check.structure.Str04Rivals;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Finding;
import org.gongkai.model.Language;
import org.gongkai.model.Loading;
import org.gongkai.model.Report;
import org.gongkai.model.Roster;
import org.gongkai.model.SourceFile;
import org.gongkai.model.Wording;
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
  private final FormShelf shelf;
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
    this.shelf = new FormShelf(forms);
    this.order = new FindingOrder(shelf.newestFirst());
    this.roster = roster;
    this.speakers = new Speakers(roster);
    this.asOf = asOf;
    this.words = new Wording(BUNDLE, language);
  }

  /**
   * Checks the reports of one agency, each by itself and against the year before.
   *
   * @param byYear all reports of the agency that stand
   * @param predecessor the reports of the agency it took over from; empty where there is none
   */
  public List<Finding> reviewAgency(
      Agency agency, SortedMap<Integer, Report> byYear, SortedMap<Integer, Report> predecessor) {
    List<Finding> findings = new ArrayList<>();
    byYear.forEach(
        (year, report) -> {
          YearBefore before = before(year, agency, byYear, predecessor);
          findings.addAll(review(new Dossier(agency, report, before, shelf, policy, speakers)));
        });
    return ordered(findings);
  }

  /** Checks a file that gave no report. */
  public List<Finding> reviewRejected(String source, Loading.Rejected rejected) {
    Concern concern =
        new Concern(
            district(rejected.agencyCode()),
            Optional.ofNullable(rejected.agencyCode()).orElse(""),
            rejected.year(),
            source,
            source);
    RejectedFile file = new RejectedFile(rejected, new Places(Map.of(), shelf.newestFirst()));
    return findings(
        fileChecks.stream()
            .flatMap(check -> check.review(file).stream())
            .map(note -> note.showing(namesake(source, rejected)))
            .map(note -> note.blamingElse(file::blame)),
        concern);
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
  public List<Finding> reviewRivals(
      SourceFile standing, List<SourceFile> others, Set<String> doubtful) {
    Concern concern =
        new Concern(
            district(standing.agencyCode()),
            Optional.ofNullable(standing.agencyCode()).orElse(""),
            standing.year(),
            standing.path(),
            "");
    return findings(
        rivals.review(standing, others, doubtful).stream()
            .map(note -> note.blamingElse(() -> Blame.of(Origin.REPORT, "handed-in"))),
        concern);
  }

  /**
   * Checks what a district has received for a year: what is missing or late, and what that and
   * doublets do to its sums.
   */
  public List<Finding> reviewDistrict(DistrictReview review) {
    DistrictDossier dossier = new DistrictDossier(review, asOf, shelf, policy);
    Concern concern = new Concern(review.district(), "", review.year(), "", "");
    return findings(
        districtChecks.stream()
            .flatMap(check -> check.review(dossier).stream())
            .map(note -> note.blamingElse(() -> Blame.of(Origin.REPORT, "handed-in"))),
        concern);
  }

  private List<Finding> review(Dossier dossier) {
    Concern concern =
        new Concern(
            dossier.agency().district(),
            dossier.agency().code(),
            dossier.year(),
            dossier.report().source(),
            "");
    return findings(
        reportChecks.stream()
            .flatMap(check -> check.review(dossier).stream())
            .map(note -> note.hasLocation() ? note : note.at(dossier.location(note.cell())))
            .map(note -> note.blamingElse(() -> Attribution.of(note, dossier))),
        concern);
  }

  private YearBefore before(
      int year,
      Agency agency,
      SortedMap<Integer, Report> own,
      SortedMap<Integer, Report> predecessor) {
    return YearBefore.of(
        year, agency, own, agency.predecessor().flatMap(roster::find).orElse(null), predecessor);
  }

  /** The district of an agency; for a file of none, the only district there is. */
  private String district(@Nullable String agencyCode) {
    return Optional.ofNullable(agencyCode)
        .flatMap(roster::find)
        .map(Agency::district)
        .orElseGet(() -> roster.districts().size() == 1 ? roster.districts().first() : "");
  }

  private List<Finding> findings(Stream<Note> notes, Concern concern) {
    return ordered(notes.map(note -> note.finding(concern, policy, words)).toList());
  }

  private List<Finding> ordered(List<Finding> findings) {
    return findings.stream().sorted(order).toList();
  }
}
