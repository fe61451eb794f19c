package org.gongkai.rollup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.figure.Quantity.State;

/**
 * Finds the tables of a district's reports that its sums lack. A cell left empty is what the agency
 * says and none of it, unless the table has no figure at all or the table's own sums show that it
 * cannot be zero. Lines that an agency prints in one with their group are in the group's sum.
 */
public final class GapSearch {

  private final KnownForms forms;

  public GapSearch(Forms forms) {
    this.forms = new KnownForms(forms);
  }

  /**
   * The gaps by agency code and statutory order.
   *
   * @throws IllegalArgumentException for a year before the first form
   */
  public List<Gap> find(DistrictYear district) {
    List<Gap> gaps = new ArrayList<>();
    FormLines required = forms.required(district.year());
    for (MemberReport report : MemberReport.all(district, forms)) {
      tables(report, required)
          .forEach((section, facts) -> gap(district, report, section, facts).ifPresent(gaps::add));
    }
    return gaps;
  }

  /** Every table that the year requires or the report has, with what the report says in it. */
  private static Map<String, List<Fact>> tables(MemberReport report, FormLines required) {
    Map<String, List<Fact>> tables = new LinkedHashMap<>();
    required.sections().forEach(section -> tables.put(section, new ArrayList<>()));
    for (Fact fact : report.facts().values()) {
      tables.computeIfAbsent(fact.cell().section(), any -> new ArrayList<>()).add(fact);
    }
    return tables;
  }

  private Optional<Gap> gap(
      DistrictYear district, MemberReport report, String section, List<Fact> facts) {
    boolean isWhole = facts.stream().noneMatch(fact -> fact.quantity().isNumber());
    int cells = isWhole ? unanswered(district.year(), section, facts) : lacking(facts, report);
    return cells == 0
        ? Optional.empty()
        : Optional.of(
            new Gap(
                district.district(),
                report.agency().code(),
                district.year(),
                section,
                cells,
                isWhole));
  }

  /** All cells of a table without a figure, unless the agency says that none applies. */
  private int unanswered(int year, String section, List<Fact> facts) {
    if (facts.isEmpty()) {
      return forms.required(year).size(section);
    }
    return facts.stream().allMatch(GapSearch::doesNotApply) ? 0 : facts.size();
  }

  private static boolean doesNotApply(Fact fact) {
    return fact.quantity().state() == State.NOT_APPLICABLE;
  }

  private int lacking(List<Fact> facts, MemberReport report) {
    return (int)
        facts.stream()
            .filter(fact -> report.lacks(fact.cell()))
            .filter(fact -> !isInItsGroup(fact, report.facts()))
            .count();
  }

  private boolean isInItsGroup(Fact fact, Map<CellKey, Fact> byCell) {
    return forms
        .get(fact.form())
        .group(fact.cell())
        .flatMap(group -> Optional.ofNullable(byCell.get(group)))
        .filter(group -> group.quantity().isNumber())
        .isPresent();
  }
}
