package org.gongkai.check.context;

import java.util.List;
import java.util.Optional;
import org.gongkai.form.FormCell;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;

/**
 * A cell as printed beside what its form asks for.
 *
 * @param number the figure with unit, remark and dress, even where it can't be vouched for; empty
 *     where none is printed
 */
public record QuotedCell(
    FormCell form, Quantity quantity, String location, Optional<PrintedNumber> number) {

  /** All cells of a report that are there, in its order. */
  public static List<QuotedCell> of(ReportContext context) {
    return context.report().facts().stream()
        .filter(fact -> fact.quantity().state() != Quantity.State.ABSENT)
        .flatMap(fact -> context.find(fact.cell()).map(form -> of(form, fact)).stream())
        .toList();
  }

  private static QuotedCell of(FormCell form, Fact fact) {
    Quantity quantity = fact.quantity();
    return new QuotedCell(
        form, quantity, fact.location().printed(), form.type().find(quantity.printed()));
  }

  public CellKey key() {
    return form.key();
  }

  public String printed() {
    return quantity.printed();
  }
}
