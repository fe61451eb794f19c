package org.gongkai.rollup.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Severity;
import org.gongkai.rollup.Gap;

/**
 * By how much the sums of a year are likely to be off for a finding: the difference it states, or,
 * where the sums lack figures, what these usually are.
 */
final class LikelyErrors {

  private static final String NOTHING_CAME = "TIM-06";

  private final UsualFigures usual;
  private final Set<ReportKey> unusable;
  private final Map<String, Gap> gaps = new HashMap<>();

  /**
   * Prepares for a district.
   *
   * @param unusable the expected reports of which only files came that are none
   */
  LikelyErrors(UsualFigures usual, List<Gap> gaps, Set<ReportKey> unusable) {
    this.usual = usual;
    this.unusable = unusable;
    gaps.forEach(gap -> this.gaps.put(key(gap.agencyCode(), gap.year(), gap.section()), gap));
  }

  /** How far off the total of each cell is; empty where a finding changes no figure. */
  Map<CellKey, Double> of(Finding finding) {
    Integer year = finding.year();
    if (year == null || finding.agencyCode().isEmpty() || !finding.isOpen()) {
      return Map.of();
    }
    double likelihood = Likelihood.of(finding);
    if (unusable.contains(new ReportKey(finding.agencyCode(), year))) {
      return lacking(finding.agencyCode(), year, cell -> true, ofUnusable(finding));
    }
    if (finding.check().equals(NOTHING_CAME)) {
      return isAwaited(finding)
          ? Map.of()
          : lacking(finding.agencyCode(), year, cell -> true, likelihood);
    }
    Optional<Double> difference = difference(finding);
    if (difference.isPresent() && isCell(finding.cell())) {
      return Map.of(finding.cell(), difference.get() * likelihood);
    }
    return inGap(finding, year);
  }

  /** Whether there is still time and no other file came in the report's place: nobody is rung. */
  private static boolean isAwaited(Finding finding) {
    return finding.severity() == Severity.INFO && finding.printed().isEmpty();
  }

  /** Who has handed something in sends nothing else unasked, as if the deadline were over. */
  private static double ofUnusable(Finding finding) {
    return finding.severity() == Severity.INFO ? Likelihood.of(finding) : Likelihood.CERTAIN;
  }

  /** What a table's figures would come to that the sums do not have. */
  private Map<CellKey, Double> inGap(Finding finding, int year) {
    CellKey at = finding.cell();
    Gap gap = gaps.get(key(finding.agencyCode(), year, at.section()));
    if (gap == null) {
      return Map.of();
    }
    if (isCell(at)) {
      return lacking(finding.agencyCode(), year, at::equals, 1);
    }
    Predicate<CellKey> concerned =
        cell ->
            cell.section().equals(at.section())
                && (at.category().isEmpty() || at.category().equals(cell.category()));
    long cells = usual.cells(year).filter(cell -> cell.section().equals(at.section())).count();
    double part = gap.isWhole() || cells == 0 ? 1 : Math.min(1, gap.cells() / (double) cells);
    return lacking(finding.agencyCode(), year, concerned, part);
  }

  private Map<CellKey, Double> lacking(
      String agency, int year, Predicate<CellKey> which, double weight) {
    Map<CellKey, Double> errors = new HashMap<>();
    usual
        .cells(year)
        .filter(which)
        .forEach(cell -> errors.put(cell, usual.of(agency, year, cell) * weight));
    errors.values().removeIf(error -> error == 0);
    return errors;
  }

  private static Optional<Double> difference(Finding finding) {
    try {
      double difference = Math.abs(Double.parseDouble(finding.difference()));
      return difference == 0 ? Optional.empty() : Optional.of(difference);
    } catch (NumberFormatException e) {
      return Optional.empty(); // no figure, or none that is stated
    }
  }

  private static boolean isCell(CellKey cell) {
    return !cell.section().isEmpty() && !cell.category().isEmpty() && !cell.measure().isEmpty();
  }

  private static String key(String agency, int year, String section) {
    return agency + "/" + year + "/" + section;
  }
}
