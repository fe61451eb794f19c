package org.gongkai.check.disclosure;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.check.dossier.Cells;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.ReportCheck;
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
  public List<Note> review(Dossier dossier) {
    List<CellKey> line = dossier.line(Cells.DISCLOSURE, "government_rules");
    boolean hasAny =
        line.stream()
            .anyMatch(cell -> dossier.number(cell).filter(n -> n.signum() != 0).isPresent());
    return hasAny && !mayMakeRules(dossier) ? List.of(judge(line, dossier)) : List.of();
  }

  private static boolean mayMakeRules(Dossier dossier) {
    Boolean stated = dossier.agency().ruleMaking();
    return stated == null ? MAY_MAKE_RULES.matcher(dossier.agency().name()).matches() : stated;
  }

  private Note judge(List<CellKey> cells, Dossier dossier) {
    List<String> figures = cells.stream().map(cell -> dossier.quantity(cell).printed()).toList();
    return note(String.join("/", figures))
        .about(new CellKey(Cells.DISCLOSURE, "government_rules", ""))
        .printed(String.join("/", figures))
        .computed(List.of("0"))
        .showing(dossier, cells)
        .at(dossier.location(cells.get(0)));
  }
}
