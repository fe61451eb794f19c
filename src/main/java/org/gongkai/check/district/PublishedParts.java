package org.gongkai.check.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.context.Below;
import org.gongkai.check.context.CellSums;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.model.CellKey;
import org.gongkai.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a published sum has to add up: the reports of agencies, and what offices below published.
 */
final class PublishedParts {

  private final DistrictContext context;
  private final List<Report> reports;
  private final CellSums sums;
  private @Nullable CellSums leaves;
  private int leafCount;

  PublishedParts(DistrictContext context) {
    this.context = context;
    List<Below.Part> below = context.review().below().parts();
    reports =
        Stream.concat(context.memberReports().stream(), below.stream().map(Below.Part::report))
            .toList();
    sums = below.isEmpty() ? context.sums() : CellSums.of(reports);
  }

  int count() {
    return reports.size();
  }

  /** The sum of a cell; empty where a member lacks it or has no number there. */
  Optional<BigDecimal> sum(CellKey cell) {
    return sum(sums, cell, reports.size());
  }

  private static Optional<BigDecimal> sum(CellSums sums, CellKey cell, int count) {
    return sums.find(cell)
        .filter(sum -> sum.reports() == count && sum.unknown() == 0)
        .map(CellSums.CellSum::total);
  }

  /**
   * Whether a figure is what all agencies below add up to: then it is right, and what an office
   * between has published is not.
   */
  boolean isSumOfLeaves(CellKey cell, BigDecimal figure) {
    if (context.review().below().parts().isEmpty()) {
      return false;
    }
    if (leaves == null) {
      List<Report> all = new ArrayList<>(context.memberReports());
      all.addAll(context.review().below().leaves().get());
      leaves = CellSums.of(all);
      leafCount = all.size();
    }
    return sum(leaves, cell, leafCount).filter(sum -> sum.compareTo(figure) == 0).isPresent();
  }

  /** The name of the only member that has a figure in a cell. */
  Optional<String> only(CellKey cell, BigDecimal figure) {
    Stream<String> agencies =
        context.memberReports().stream()
            .filter(report -> has(report, cell, figure))
            .map(report -> context.member(report.key().agencyCode()).name());
    Stream<String> offices =
        context.review().below().parts().stream()
            .filter(part -> has(part.report(), cell, figure))
            .map(Below.Part::name);
    List<String> names = Stream.concat(agencies, offices).toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  private static boolean has(Report report, CellKey cell, BigDecimal figure) {
    return report.facts().stream()
        .filter(fact -> fact.cell().equals(cell))
        .flatMap(fact -> fact.quantity().number().stream())
        .anyMatch(number -> number.compareTo(figure) == 0);
  }
}
