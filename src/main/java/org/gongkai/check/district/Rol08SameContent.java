package org.gongkai.check.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.DistrictReview.Twins;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Threshold;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;

/**
 * ROL-08: the reports of two agencies are one and the same file, or agree in all their figures.
 * Small bodies agree by chance, so only reports with several different figures are compared.
 */
final class Rol08SameContent extends Check implements DistrictCheck {

  private static final Threshold FIGURES = Threshold.of("ROL-08.figures", "6");

  Rol08SameContent() {
    super("ROL-08", Severity.ERROR);
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(FIGURES);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    List<FindingDraft> notes = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Twins twins : context.review().twins()) {
      told.add(twins.second().code());
      notes.add(
          noteOf("file", twins.first().name(), twins.second().name())
              .of(twins.second().code())
              .printed(twins.source()));
    }
    Map<Map<CellKey, BigDecimal>, Report> byFigures = new HashMap<>();
    for (Report report : context.memberReports()) {
      Map<CellKey, BigDecimal> figures = figures(report);
      if (isTelling(figures, context)) {
        Report other = byFigures.putIfAbsent(figures, report);
        if (other != null && told.add(report.key().agencyCode())) {
          notes.add(same(other, report, context));
        }
      }
    }
    return notes;
  }

  private FindingDraft same(Report first, Report second, DistrictContext context) {
    return noteOf(
            "figures",
            context.member(first.key().agencyCode()).name(),
            context.member(second.key().agencyCode()).name())
        .of(second.key().agencyCode())
        .printed(second.source());
  }

  private static Map<CellKey, BigDecimal> figures(Report report) {
    Map<CellKey, BigDecimal> figures = new HashMap<>();
    for (Fact fact : report.facts()) {
      fact.quantity()
          .number()
          .filter(number -> number.signum() != 0)
          .ifPresent(number -> figures.put(fact.cell(), number.stripTrailingZeros()));
    }
    return figures;
  }

  private static boolean isTelling(Map<CellKey, BigDecimal> figures, DistrictContext context) {
    int different = new HashSet<>(figures.values()).size();
    return BigDecimal.valueOf(different).compareTo(context.threshold(FIGURES)) >= 0;
  }
}
