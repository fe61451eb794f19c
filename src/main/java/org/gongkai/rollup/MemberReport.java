package org.gongkai.rollup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;

/**
 * The report of a member, with what it lacks. A cell left empty is what the agency says and none of
 * it, unless the table's own sums show that it cannot be zero.
 *
 * @param contradicted the empty cells that cannot be zero
 */
record MemberReport(Agency agency, Map<CellKey, Fact> facts, Set<CellKey> contradicted) {

  static List<MemberReport> all(DistrictYear district, KnownForms forms) {
    return IntStream.range(0, district.reports().size())
        .mapToObj(i -> of(district.received().get(i), district.reports().get(i), forms))
        .toList();
  }

  private static MemberReport of(Agency agency, Report report, KnownForms forms) {
    Map<CellKey, Fact> facts = report.byCell();
    Map<String, String> incomplete = new HashMap<>();
    for (Fact fact : report.facts()) {
      if (fact.quantity().isEmpty()) {
        incomplete.putIfAbsent(fact.cell().section(), fact.form());
      }
    }
    Set<CellKey> contradicted = new HashSet<>();
    incomplete.forEach(
        (section, form) ->
            contradicted.addAll(
                InferredZeros.contradicted(facts, forms.get(form).equations(section))));
    return new MemberReport(agency, facts, contradicted);
  }

  boolean lacks(CellKey cell) {
    Fact fact = facts.get(cell);
    return contradicted.contains(cell) || (fact != null && fact.quantity().isLacking());
  }
}
