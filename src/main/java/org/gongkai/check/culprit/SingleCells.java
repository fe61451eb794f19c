package org.gongkai.check.culprit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.CellKey;

/** One cell is off: every equation it takes part in fails, all by the same. */
record SingleCells(EquationCells cells) {

  Stream<CandidateMistake> suspicions() {
    return cells.cells().stream().flatMap(this::suspicion);
  }

  private Stream<CandidateMistake> suspicion(CellKey cell) {
    List<JudgedEquation> around = cells.around(cell);
    if (around.isEmpty() || !around.stream().allMatch(JudgedEquation::isBroken)) {
      return Stream.empty();
    }
    BigDecimal due = around.get(0).due(cell);
    ProposedChange change = cells.raise(cell, due);
    return CandidateMistake.of(cells, Digits.slip(change), "", List.of(change)).stream();
  }
}
