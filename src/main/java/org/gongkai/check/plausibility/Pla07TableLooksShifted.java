package org.gongkai.check.plausibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * PLA-07: all figures of a table look as if they stood one column too far. Where every line has a
 * total of its own, one of its figures has left the table, and the empty column tells; where totals
 * stand among the figures of one line, they must come out when all are moved back.
 */
final class Pla07TableLooksShifted extends Check implements ReportCheck {

  private static final int ENOUGH_LINES = 3;

  Pla07TableLooksShifted() {
    super("PLA-07", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    List<ShiftedLine> requests = lines(context, ReportCells.REQUESTS);
    List<ShiftedLine> cases = lines(context, ReportCells.CASES);
    return Stream.of(
            shift(requests).map(way -> draft(context, ReportCells.REQUESTS, way)),
            ShiftedLine.shiftAcross(cases).map(way -> draft(context, ReportCells.CASES, way)))
        .flatMap(Optional::stream)
        .toList();
  }

  private FindingDraft draft(ReportContext context, String section, String way) {
    List<CellKey> cells =
        context.lines(section).stream()
            .filter(line -> ShiftedLine.of(context, line).hasFigures())
            .flatMap(List::stream)
            .toList();
    return noteOf(section + "." + way)
        .about(ReportCells.table(section))
        .showing(context, cells)
        .at(context.location(cells.get(0)));
  }

  private static List<ShiftedLine> lines(ReportContext context, String section) {
    return context.lines(section).stream().map(line -> ShiftedLine.of(context, line)).toList();
  }

  private static Optional<String> shift(List<ShiftedLine> lines) {
    List<ShiftedLine> filled = lines.stream().filter(ShiftedLine::hasFigures).toList();
    if (filled.size() < ENOUGH_LINES) {
      return Optional.empty();
    }
    if (filled.stream().allMatch(ShiftedLine::looksMovedRight)) {
      return Optional.of("right");
    }
    return filled.stream().allMatch(ShiftedLine::looksMovedLeft)
        ? Optional.of("left")
        : Optional.empty();
  }
}
