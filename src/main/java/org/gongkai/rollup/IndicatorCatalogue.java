package org.gongkai.rollup;

import static org.gongkai.rollup.Indicator.count;
import static org.gongkai.rollup.Indicator.share;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every indicator with its formula, in the order of the files. Names and formulas are not regulated
 * nationally; where rival formulas are in use the name says which one is meant. Shares of results
 * are shares of the requests answered in the year (三（七）总计), so that the six of them add up to one.
 *
 * <p>To add one, add a line here and its label to both bundles {@code indicators}; the page of
 * indicators is generated from this list.
 */
final class IndicatorCatalogue {

  private static final Formula RECEIVED = requests("received_new");
  private static final Formula CARRIED_IN = requests("carried_in");
  private static final Formula CARRIED_OUT = requests("carried_out");
  private static final Formula ANSWERED = requests("result.total");
  private static final Formula GRANTED = requests("result.granted");
  private static final Formula PARTIAL = requests("result.partial");
  private static final Formula DENIED = requests("result.denied");
  private static final Formula UNAVAILABLE = requests("result.unavailable");
  private static final Formula NOT_PROCESSED = requests("result.not_processed");
  private static final Formula OTHER = requests("result.other");

  /** 受理总量: every request the agency had on its desk in the year. */
  static final Formula ACCEPTED = RECEIVED.plus(CARRIED_IN);

  private static final Formula REVIEWS = review("total");
  private static final Formula REVIEWS_CORRECTED = review("corrected");
  private static final Formula REVIEWS_CLOSED =
      closed(review("upheld"), REVIEWS_CORRECTED, review("other"));
  private static final Formula SUITS = suits("total");
  private static final Formula SUITS_CORRECTED = suits("corrected");
  private static final Formula SUITS_CLOSED =
      closed(suits("upheld"), SUITS_CORRECTED, suits("other"));

  private static final List<String> DENIALS =
      List.of(
          "state_secret",
          "law_prohibited",
          "security_stability",
          "third_party_rights",
          "internal_affairs",
          "process_information",
          "enforcement_file",
          "administrative_inquiry");

  private static final List<String> APPLICANTS =
      List.of(
          "natural_person",
          "org.business",
          "org.research",
          "org.public_welfare",
          "org.legal_service",
          "org.other");

  private static final List<Indicator> ALL =
      Stream.of(requests(), denialMix(), outcomes(), applicantShares(), disputes(), activity())
          .flatMap(List::stream)
          .toList();

  private IndicatorCatalogue() {}

  /** The indicators of an agency, in the order of the files. */
  static List<Indicator> all() {
    return ALL;
  }

  /** The figure whose numbers tell a district how its requests are spread. */
  static Formula received() {
    return RECEIVED;
  }

  private static List<Indicator> requests() {
    return List.of(
        count("accepted", ACCEPTED),
        share("disclosure_rate", GRANTED.plus(PARTIAL), ANSWERED),
        share("disclosure_rate_accepted", GRANTED.plus(PARTIAL), ACCEPTED),
        share("full_grant_rate", GRANTED, ANSWERED),
        share("partial_rate", PARTIAL, ANSWERED),
        share("denial_rate", DENIED, ANSWERED),
        share("unavailable_rate", UNAVAILABLE, ANSWERED),
        share("not_processed_rate", NOT_PROCESSED, ANSWERED),
        share("other_rate", OTHER, ANSWERED),
        share("not_held_share", requests("result.unavailable.not_held"), UNAVAILABLE));
  }

  private static List<Indicator> denialMix() {
    return DENIALS.stream()
        .map(k -> share("denial_mix." + k, requests("result.denied." + k), DENIED))
        .toList();
  }

  private static List<Indicator> outcomes() {
    return List.of(
        share("carry_rate", CARRIED_OUT, ACCEPTED), share("clearance_rate", ANSWERED, ACCEPTED));
  }

  private static List<Indicator> applicantShares() {
    return APPLICANTS.stream()
        .map(
            k -> share("applicant_share." + k, Formula.of("requests", "received_new", k), RECEIVED))
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
        share("pending_share", review("pending").plus(suits("pending")), REVIEWS.plus(SUITS)));
  }

  private static List<Indicator> activity() {
    return List.of(
        count(
            "normative_net",
            active("normative_documents", "issued")
                .minus(active("normative_documents", "repealed"))),
        share(
            "licensing_penalty_ratio",
            active("licensing", "decisions"),
            active("penalties", "decisions")),
        share("yoy", RECEIVED.minus(RECEIVED.yearBefore()), RECEIVED.yearBefore()));
  }

  private static Formula requests(String category) {
    return Formula.of("requests", category, "total");
  }

  private static Formula active(String category, String measure) {
    return Formula.of("active_disclosure", category, measure);
  }

  private static Formula review(String measure) {
    return Formula.of("review_litigation", "review", measure);
  }

  private static Formula suits(String measure) {
    return Formula.of("review_litigation", "litigation_direct", measure)
        .plus(Formula.of("review_litigation", "litigation_after_review", measure));
  }

  private static Formula closed(Formula upheld, Formula corrected, Formula other) {
    return upheld.plus(corrected).plus(other);
  }
}
