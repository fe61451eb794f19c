package org.gongkai.check.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.check.context.CellSums.CellSum;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.Threshold;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * ROL-02: a member's report looks like the district's sum: wherever any other member has a figure,
 * its own is at least all of theirs together. Counting it would double everything. The roster
 * decides who is summed, so it stays in until the office has looked.
 */
final class Rol02LooksLikeTheSum extends Check implements DistrictCheck {

  private static final Threshold CELLS = Threshold.of("ROL-02.cells", "5");

  /** With fewer others any larger body would look like their sum. */
  private static final Threshold OTHERS = Threshold.of("ROL-02.others", "3");

  Rol02LooksLikeTheSum() {
    super("ROL-02", Severity.ERROR);
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(CELLS, OTHERS);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    int others = context.memberReports().size() - 1;
    return BigDecimal.valueOf(others).compareTo(context.threshold(OTHERS)) < 0
        ? List.of()
        : towering(context).entrySet().stream()
            .filter(entry -> isEnough(entry.getValue(), context))
            .map(entry -> suspect(entry.getKey(), entry.getValue(), context))
            .toList();
  }

  private static boolean isEnough(List<CellKey> cells, DistrictContext context) {
    return BigDecimal.valueOf(cells.size()).compareTo(context.threshold(CELLS)) >= 0;
  }

  /** The one member that stands above all others together in every cell, with those cells. */
  private static Map<String, List<CellKey>> towering(DistrictContext context) {
    Map<String, List<CellKey>> byHolder = new LinkedHashMap<>();
    for (Map.Entry<CellKey, CellSum> entry : context.sums().all().entrySet()) {
      CellSum sum = entry.getValue();
      if (sum.rest().signum() > 0) {
        if (sum.largest().compareTo(sum.rest()) < 0) {
          return Map.of();
        }
        byHolder.computeIfAbsent(sum.holder(), holder -> new ArrayList<>()).add(entry.getKey());
      }
    }
    return byHolder.size() == 1 ? byHolder : Map.of();
  }

  private FindingDraft suspect(String agency, List<CellKey> cells, DistrictContext context) {
    List<Phrase> names = cells.stream().map(context::name).toList();
    return note(context.member(agency).name(), cells.size(), names).of(agency);
  }
}
