package org.gongkai.check.disclosure;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * ACT-01: 规章 reported by a body that cannot make any. At local level only governments of provinces,
 * of cities divided into districts and of autonomous prefectures can (《立法法》第九十三条); the roster says
 * so, and where it is silent the name decides.
 */
final class Act01RulesWithoutPower extends Check implements ReportCheck {

  private static final Pattern MAY_MAKE_RULES = Pattern.compile(".*(省|市|自治州|自治区)人民政府(办公[厅室])?");

  Act01RulesWithoutPower() {
    super("ACT-01", Severity.ERROR);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    List<CellKey> line = context.line(ReportCells.DISCLOSURE, "government_rules");
    boolean hasAny =
        line.stream()
            .anyMatch(cell -> context.number(cell).filter(n -> n.signum() != 0).isPresent());
    return hasAny && !mayMakeRules(context) ? List.of(judge(line, context)) : List.of();
  }

  private static boolean mayMakeRules(ReportContext context) {
    Boolean stated = context.agency().ruleMaking();
    return stated == null ? MAY_MAKE_RULES.matcher(context.agency().name()).matches() : stated;
  }

  private FindingDraft judge(List<CellKey> cells, ReportContext context) {
    List<String> figures = cells.stream().map(cell -> context.quantity(cell).printed()).toList();
    return note(String.join("/", figures))
        .about(new CellKey(ReportCells.DISCLOSURE, "government_rules", ""))
        .printed(String.join("/", figures))
        .computed(List.of("0"))
        .showing(context, cells)
        .at(context.location(cells.get(0)));
  }
}
