package org.gongkai.check.narrative;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that the text of a report says in figures.
 *
 * @param claims what can be set beside the tables
 * @param shares percentages that can be recomputed
 * @param growths what is said of figures beside last year's
 * @param breakdowns figures with the parts they are taken apart into
 * @param unmatched what could not be understood beyond doubt
 */
public record NarrativeFigures(
    List<Claim> claims,
    List<Share> shares,
    List<Growth> growths,
    List<Breakdown> breakdowns,
    List<Unmatched> unmatched) {

  public NarrativeFigures {
    claims = List.copyOf(claims);
    shares = List.copyOf(shares);
    growths = List.copyOf(growths);
    breakdowns = List.copyOf(breakdowns);
    unmatched = List.copyOf(unmatched);
  }

  /** The claims about a subject, in reading order. */
  public Stream<Claim> of(Subject subject) {
    return claims.stream().filter(claim -> claim.subject() == subject);
  }
}
