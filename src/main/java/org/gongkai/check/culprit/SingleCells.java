package org.gongkai.check.culprit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.CellKey;

/** One cell is off: every equation it takes part in fails, all by the same. */
final class SingleCells {

  private final Sheet sheet;

  SingleCells(Sheet sheet) {
    this.sheet = sheet;
  }

  Stream<Suspicion> suspicions() {
    return sheet.cells().stream().flatMap(this::suspicion);
  }

  private Stream<Suspicion> suspicion(CellKey cell) {
    List<Witness> around = sheet.around(cell);
    if (around.isEmpty() || !around.stream().allMatch(Witness::isBroken)) {
      return Stream.empty();
    }
    BigDecimal due = around.get(0).due(cell);
    Change change = sheet.raise(cell, due);
    return Suspicion.of(sheet, Digits.slip(change), "", List.of(change)).stream();
  }
}
