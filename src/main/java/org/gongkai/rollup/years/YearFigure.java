package org.gongkai.rollup.years;

import java.math.BigDecimal;
import org.gongkai.form.FormCell;
import org.gongkai.model.CellKey;
import org.gongkai.rollup.Amount;
import org.gongkai.rollup.RollupRow;

/**
 * What one of two compared years has for a cell.
 *
 * @param form the form it was printed by
 * @param agencies over how many agencies it is summed; 1 for an agency's own
 * @param members whose figures are in it, as {@link RollupRow#members} tells them
 */
record YearFigure(
    CellKey cell,
    String sectionLabel,
    String categoryLabel,
    String measureLabel,
    Amount amount,
    String form,
    int agencies,
    String members) {

  static YearFigure ofAgency(FormCell cell, Amount amount, String form) {
    return new YearFigure(
        cell.key(),
        cell.sectionLabel(),
        cell.categoryLabel(),
        cell.measureLabel(),
        amount,
        form,
        1,
        "");
  }

  static YearFigure ofDistrict(RollupRow row, BigDecimal total) {
    return new YearFigure(
        row.cell(),
        row.sectionLabel(),
        row.categoryLabel(),
        row.measureLabel(),
        new Amount(total, row.unit()),
        row.form(),
        row.agenciesWithValue(),
        row.members());
  }

  /** Whether another figure is surely of the same agencies. */
  boolean hasMembersOf(YearFigure other) {
    return !members.isEmpty() && members.equals(other.members);
  }
}
