package org.gongkai.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.FormCell;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.PrintedNumber;
import org.gongkai.model.Quantity;

/** A cell as printed beside what its form asks for. */
record PrintedCell(FormCell form, Quantity quantity, String location) {

  /** All cells of a report that are there, in its order. */
  static Stream<PrintedCell> of(Dossier dossier) {
    return dossier.report().facts().stream()
        .filter(fact -> fact.quantity().state() != Quantity.State.ABSENT)
        .flatMap(fact -> of(fact, dossier).stream());
  }

  private static Optional<PrintedCell> of(Fact fact, Dossier dossier) {
    return dossier
        .find(fact.cell())
        .map(form -> new PrintedCell(form, fact.quantity(), fact.location()));
  }

  CellKey key() {
    return form.key();
  }

  String printed() {
    return quantity.printed();
  }

  /** The figure with unit, remark and dress; empty where the cell gives no number. */
  Optional<PrintedNumber> findNumber() {
    return quantity.isNumber() ? PrintedNumber.find(printed()) : Optional.empty();
  }
}
