package org.gongkai.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Severity;

/** The checks there are. A new one is a class of its own, a line here, and its words. */
final class CheckList {

  private static final Map<String, Severity> SEVERITIES =
      all().stream().collect(Collectors.toMap(Check::id, Check::severity));

  private CheckList() {}

  /** All checks, by id. */
  static List<Check> all() {
    return Stream.of(
            sums(),
            cases(),
            disclosure(),
            years(),
            plausibility(),
            cells(),
            structure(),
            reading(),
            district(),
            narratives())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Check::id))
        .toList();
  }

  /** What the findings of a rule usually weigh. */
  static Severity severity(String check) {
    return Optional.ofNullable(SEVERITIES.get(check)).orElseThrow();
  }

  /** The checks of one kind, by id. */
  static <T> List<T> of(Class<T> kind) {
    return all().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<Check> sums() {
    return List.of(
        new Sum01ApplicantsMakeTotal(),
        new Sum02ResultsMakeTotal(),
        new Sum03RequestsAreAccountedFor(),
        new Sum04LikelyCulprit());
  }

  private static List<Check> cases() {
    return List.of(
        new Lit01OutcomesMakeTotal(),
        new Lit02CasesWithoutRequests(),
        new Lit03DirectSuits(),
        new Lit04SuitsAfterReview(),
        new Lit05PendingCasesVanish());
  }

  private static List<Check> disclosure() {
    return List.of(
        new Act01RulesWithoutPower(),
        new Act02StockBelowFlow(),
        new Act03DecisionsWithoutPower(),
        new Act05FeesInYuan(),
        new Act06FeesInHundredMillions(),
        new Act07ItemsDoNotFit());
  }

  private static List<Check> plausibility() {
    return List.of(
        new Pla01ManyOthers(),
        new Pla02StateSecrets(),
        new Pla03SecurityStability(),
        new Pla04ApplicantsLookShifted(),
        new Pla05UnusualRefusals(),
        new Pla06MoreLeftThanReceived());
  }

  private static List<Check> years() {
    return List.of(
        new Con01RequestsCarriedOver(),
        new Con02ColumnsCarriedOver(),
        new Con03DocumentsInForce(),
        new Con04ItemsContinue(),
        new Con05Jump(),
        new Con06SameAsLastYear(),
        new Con09NoYearBefore());
  }

  private static List<Check> cells() {
    return List.of(
        new Val01BlankCells(),
        new Val02Placeholders(),
        new Val03NotANumber(),
        new Val04DecimalCount(),
        new Val05Negative(),
        new Val06UnitInCell(),
        new Val07RemarkInCell(),
        new Val08FigureInOtherDress(),
        new Val09Implausible());
  }

  private static List<Check> structure() {
    return List.of(
        new Str01NoAgency(),
        new Str02YearDisagrees(),
        new Str03NotOnRoster(),
        new Str04Rivals(),
        new Str05NotAReport(),
        new Str06SectionMissing(),
        new Str07HeadingDiffers(),
        new Str08OutOfOrder(),
        new Str09TableMissing(),
        new Str10LinesMissing(),
        new Str11NotInForm(),
        new Str12LineTwice(),
        new Str13LabelDiffers(),
        new Str14OlderForm(),
        new Str19AgencyDisagrees(),
        new Str21FileUnreadable());
  }

  private static List<Check> reading() {
    return List.of(new Read01Undecided(), new Read02Recovered(), new Read03Unassigned());
  }

  private static List<Check> district() {
    return List.of(
        new Tim01NothingUsable(),
        new Tim02HandedInLate(),
        new Tim03DatedTooEarly(),
        new Tim04ConsolidatedLate(),
        new Tim05DatesUnreliable(),
        new Tim06ReportMissing(),
        new Tim07OutsideActiveYears(),
        new Rol01PublishedSumDiffers(),
        new Rol02LooksLikeTheSum(),
        new Rol03VerticalBody(),
        new Rol04PartialSum(),
        new Rol05RosterChanged(),
        new Rol06FeesCountedTwice(),
        new Rol07CodefendantSuits(),
        new Rol08SameContent());
  }

  private static List<Check> narratives() {
    return List.of(
        new Act04DecisionsDenied(),
        new Act08DocumentsDenied(),
        new Con07WordsOfLastYear(),
        new Con08WordsOfAnother(),
        new Str15Instructions(),
        new Str16Placeholders(),
        new Str17CitationOutdated(),
        new Str18PartsMiscounted(),
        new Str20SelfMixed(),
        new Txt01RequestsReceived(),
        new Txt02NoRequests(),
        new Txt03RequestsAnswered(),
        new Txt04RequestsCarriedOver(),
        new Txt05Cases(),
        new Txt06Documents(),
        new Txt07Shares(),
        new Txt08OtherYear(),
        new Txt09NoPeriod(),
        new Txt10OverviewTooLong(),
        new Txt11AspectMissing(),
        new Txt12NoAssessment(),
        new Txt13ProblemsEmpty(),
        new Txt14NoProcessingFees(),
        new Txt15FeesUnpaidUnmentioned());
  }
}
