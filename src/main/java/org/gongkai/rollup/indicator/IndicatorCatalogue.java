package org.gongkai.rollup.indicator;

import static org.gongkai.form.ReportCells.CORRECTED;
import static org.gongkai.form.ReportCells.DECISIONS;
import static org.gongkai.form.ReportCells.ISSUED;
import static org.gongkai.form.ReportCells.OTHERWISE;
import static org.gongkai.form.ReportCells.PENDING;
import static org.gongkai.form.ReportCells.REPEALED;
import static org.gongkai.form.ReportCells.TOTAL;
import static org.gongkai.form.ReportCells.UPHELD;
import static org.gongkai.form.ReportCells.cases;
import static org.gongkai.form.ReportCells.disclosure;
import static org.gongkai.rollup.indicator.Indicator.count;
import static org.gongkai.rollup.indicator.Indicator.share;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.form.Forms;
import org.gongkai.form.ReportCells;
import org.gongkai.form.RequestRoles;
import org.gongkai.form.RequestRoles.Part;

/**
 * Every indicator with its formula, in the order of the files. Names and formulas are not regulated
 * nationally; where rival formulas are in use the name says which one is meant. Shares of results
 * are shares of the requests answered in the year (三（七）总计), so that all of them add up to one.
 * Outcomes, grounds of denial and kinds of applicants are those of the forms.
 *
 * <p>To add one, add a line here and its label to both bundles {@code indicators}; the page of
 * indicators is generated from this list.
 */
public final class IndicatorCatalogue {

  private static final Formula RECEIVED = requests(ReportCells.RECEIVED);
  private static final Formula CARRIED_IN = requests(ReportCells.CARRIED_IN);
  private static final Formula CARRIED_OUT = requests(ReportCells.CARRIED_OUT);
  private static final Formula ANSWERED = requests(ReportCells.ANSWERED);
  private static final Formula GRANTED = requests(ReportCells.GRANTED);
  private static final Formula PARTIAL = requests(ReportCells.PARTIAL);
  private static final Formula DENIED = requests(ReportCells.DENIED);

  /** 受理总量: every request the agency had on its desk in the year. */
  static final Formula ACCEPTED = RECEIVED.plus(CARRIED_IN);

  private static final Formula REVIEWS = review(TOTAL);
  private static final Formula REVIEWS_CORRECTED = review(CORRECTED);
  private static final Formula REVIEWS_CLOSED =
      closed(review(UPHELD), REVIEWS_CORRECTED, review(OTHERWISE));
  private static final Formula SUITS = suits(TOTAL);
  private static final Formula SUITS_CORRECTED = suits(CORRECTED);
  private static final Formula SUITS_CLOSED =
      closed(suits(UPHELD), SUITS_CORRECTED, suits(OTHERWISE));

  private static final Indicator NOT_HELD_SHARE =
      share("not_held_share", requests(ReportCells.NOT_HELD), requests(ReportCells.UNAVAILABLE));

  /** Results whose rate is not called by their code. */
  private static final Map<String, String> OUTCOME_NAMES =
      Map.of("granted", "full_grant", "denied", "denial");

  private final RequestRoles roles;

  public IndicatorCatalogue(Forms forms) {
    roles = RequestRoles.of(forms);
  }

  /** The indicators of an agency, in the order of the files. */
  public List<Indicator> all() {
    return Stream.of(
            results(),
            List.of(NOT_HELD_SHARE),
            denialMix(),
            flow(),
            applicantShares(),
            disputes(),
            activity())
        .flatMap(List::stream)
        .toList();
  }

  /** The indicator of an outcome; the older ones have names of their own. */
  static String outcomeRate(Part outcome) {
    String name = outcome.code().substring(outcome.code().lastIndexOf('.') + 1);
    return OUTCOME_NAMES.getOrDefault(name, name) + "_rate";
  }

  static String denialMix(Part ground) {
    return "denial_mix." + ground.code().substring("result.denied.".length());
  }

  static String applicantShare(Part applicant) {
    return "applicant_share." + applicant.code();
  }

  /** The figure whose numbers tell a district how its requests are spread. */
  static Formula received() {
    return RECEIVED;
  }

  private List<Indicator> results() {
    Stream<Indicator> whole =
        Stream.of(
            count("accepted", ACCEPTED),
            share("disclosure_rate", GRANTED.plus(PARTIAL), ANSWERED),
            share("disclosure_rate_accepted", GRANTED.plus(PARTIAL), ACCEPTED));
    Stream<Indicator> parts =
        roles.outcomes().stream()
            .map(each -> share(outcomeRate(each), requests(each.code()), ANSWERED));
    return Stream.concat(whole, parts).toList();
  }

  private List<Indicator> denialMix() {
    return roles.denials().stream()
        .map(each -> share(denialMix(each), requests(each.code()), DENIED))
        .toList();
  }

  private static List<Indicator> flow() {
    return List.of(
        share("carry_rate", CARRIED_OUT, ACCEPTED), share("clearance_rate", ANSWERED, ACCEPTED));
  }

  private List<Indicator> applicantShares() {
    return roles.applicants().stream()
        .map(
            each ->
                share(
                    applicantShare(each),
                    Formula.of(ReportCells.requests(ReportCells.RECEIVED).withMeasure(each.code())),
                    RECEIVED))
        .toList();
  }

  /** Reviews, and suits of both kinds; what is still pending is not closed. */
  private static List<Indicator> disputes() {
    return List.of(
        share("review_rate", REVIEWS, ANSWERED),
        share("dispute_rate", REVIEWS.plus(SUITS), RECEIVED),
        share("review_correction_rate", REVIEWS_CORRECTED, REVIEWS_CLOSED),
        share("review_correction_share", REVIEWS_CORRECTED, REVIEWS),
        share("litigation_loss_rate", SUITS_CORRECTED, SUITS_CLOSED),
        share("litigation_loss_share", SUITS_CORRECTED, SUITS),
        share(
            "overall_correction_rate",
            REVIEWS_CORRECTED.plus(SUITS_CORRECTED),
            REVIEWS_CLOSED.plus(SUITS_CLOSED)),
        share("pending_share", review(PENDING).plus(suits(PENDING)), REVIEWS.plus(SUITS)));
  }

  private static List<Indicator> activity() {
    return List.of(
        count(
            "normative_net",
            active(ReportCells.NORMATIVE_DOCUMENTS, ISSUED)
                .minus(active(ReportCells.NORMATIVE_DOCUMENTS, REPEALED))),
        share(
            "licensing_penalty_ratio",
            active("licensing", DECISIONS),
            active("penalties", DECISIONS)),
        share("yoy", RECEIVED.minus(RECEIVED.yearBefore()), RECEIVED.yearBefore()));
  }

  private static Formula requests(String category) {
    return Formula.of(ReportCells.requests(category));
  }

  private static Formula active(String category, String measure) {
    return Formula.of(disclosure(category, measure));
  }

  private static Formula review(String measure) {
    return Formula.of(cases("review", measure));
  }

  private static Formula suits(String measure) {
    return Formula.of(cases(ReportCells.SUITS, measure))
        .plus(Formula.of(cases(ReportCells.LATER_SUITS, measure)));
  }

  private static Formula closed(Formula upheld, Formula corrected, Formula other) {
    return upheld.plus(corrected).plus(other);
  }
}
