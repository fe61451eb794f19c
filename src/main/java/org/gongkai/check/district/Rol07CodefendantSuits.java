package org.gongkai.check.district;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.check.context.CellSums;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;

/**
 * ROL-07: the district government reports as many suits after review as its departments together.
 * Where it is sued along with them as the authority that reviewed, only theirs are counted
 * (国办公开办函〔2021〕30号).
 */
final class Rol07CodefendantSuits extends Check implements DistrictCheck {

  private static final CellKey SUITS =
      ReportCells.cases("litigation_after_review", ReportCells.TOTAL);
  private static final Pattern GOVERNMENT = Pattern.compile(".*[区县市旗]人民政府(办公室)?");

  Rol07CodefendantSuits() {
    super("ROL-07", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    BigDecimal all =
        context.sums().find(SUITS).map(CellSums.CellSum::total).orElse(BigDecimal.ZERO);
    return context.memberReports().stream()
        .filter(report -> isGovernment(report, context))
        .flatMap(
            report ->
                report.facts().stream()
                    .filter(fact -> fact.cell().equals(SUITS))
                    .flatMap(fact -> judge(fact, report, all, context).stream()))
        .toList();
  }

  private List<FindingDraft> judge(
      Fact fact, Report report, BigDecimal all, DistrictContext context) {
    return fact.quantity().number().stream()
        .filter(own -> own.signum() > 0 && own.compareTo(all.subtract(own)) == 0)
        .map(
            own ->
                note(context.member(report.key().agencyCode()).name(), own)
                    .about(SUITS)
                    .of(report.key().agencyCode())
                    .printed(own.toPlainString())
                    .at(fact.location().printed()))
        .toList();
  }

  private static boolean isGovernment(Report report, DistrictContext context) {
    String name = context.member(report.key().agencyCode()).name();
    return GOVERNMENT.matcher(name).matches();
  }
}
