package org.gongkai.check.disclosure;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.check.context.ReportCells;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
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
  public List<FindingDraft> review(ReportContext dossier) {
    List<CellKey> line = dossier.line(ReportCells.DISCLOSURE, "government_rules");
    boolean hasAny =
        line.stream()
            .anyMatch(cell -> dossier.number(cell).filter(n -> n.signum() != 0).isPresent());
    return hasAny && !mayMakeRules(dossier) ? List.of(judge(line, dossier)) : List.of();
  }

  private static boolean mayMakeRules(ReportContext dossier) {
    Boolean stated = dossier.agency().ruleMaking();
    return stated == null ? MAY_MAKE_RULES.matcher(dossier.agency().name()).matches() : stated;
  }

  private FindingDraft judge(List<CellKey> cells, ReportContext dossier) {
    List<String> figures = cells.stream().map(cell -> dossier.quantity(cell).printed()).toList();
    return note(String.join("/", figures))
        .about(new CellKey(ReportCells.DISCLOSURE, "government_rules", ""))
        .printed(String.join("/", figures))
        .computed(List.of("0"))
        .showing(dossier, cells)
        .at(dossier.location(cells.get(0)));
  }
}
