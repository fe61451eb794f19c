package org.gongkai.check.narrative;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that the text of a report says in figures.
 *
 * @param claims what can be set beside the tables
 * @param shares percentages that can be recomputed
 * @param unmatched what could not be understood beyond doubt
 */
public record Figures(List<Claim> claims, List<Share> shares, List<Unmatched> unmatched) {

  public Figures {
    claims = List.copyOf(claims);
    shares = List.copyOf(shares);
    unmatched = List.copyOf(unmatched);
  }

  /** The claims about a subject, in reading order. */
  public Stream<Claim> of(Subject subject) {
    return claims.stream().filter(claim -> claim.subject() == subject);
  }
}
