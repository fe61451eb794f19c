package org.gongkai.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.ResponsibleParty;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.CellKey;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.SourceSpan;

/**
 * Tells whether a report is wrong or may have been misread, by how the cells of a finding were
 * read: a finding about figures that were pieced together is no reason to send a report back before
 * someone has looked at the file. Words that were recognised from an image are in doubt as well.
 */
final class Attribution {

  /** What makes a whole table doubtful: a line may have lost its label, a column its head. */
  private static final Set<Kind> STRANGE =
      EnumSet.of(Kind.LINE_UNKNOWN, Kind.COLUMN_UNKNOWN, Kind.COLUMN_MISSING, Kind.LINE_MISPLACED);

  private Attribution() {}

  static ResponsibleParty of(FindingDraft draft, ReportContext context) {
    Set<CellKey> cells = draft.involved();
    boolean isAboutWords =
        draft
            .blame()
            .map(said -> said.origin() == Origin.UNCLEAR)
            .orElseGet(() -> isAboutLayout(cells));
    return isAboutWords && context.report().isRecognised()
        ? ResponsibleParty.of(Origin.READING, "recognised")
        : draft.blame().orElseGet(() -> byCells(draft, cells, context));
  }

  private static ResponsibleParty byCells(
      FindingDraft draft, Set<CellKey> cells, ReportContext context) {
    List<Observation> ofLine =
        seen(context, Attribution::isPieced).filter(sameLine(cells)).toList();
    if (!ofLine.isEmpty()) {
      return ofLine.stream().allMatch(Attribution::isInTableOfTheFile)
          ? ResponsibleParty.of(Origin.UNCLEAR, "cells-differ")
          : ResponsibleParty.of(Origin.READING, "pieced");
    }
    if (seen(context, Attribution::isPieced).anyMatch(sameTable(cells))) {
      return isAboutLayout(cells)
          ? ResponsibleParty.of(Origin.READING, "pieced-table")
          : ResponsibleParty.of(Origin.UNCLEAR, "pieced-nearby");
    }
    if (seen(context, one -> STRANGE.contains(one.kind())).anyMatch(sameTable(cells))) {
      return ResponsibleParty.of(Origin.UNCLEAR, "strange-table");
    }
    return draft.comparesYears()
        ? ResponsibleParty.of(Origin.UNCLEAR, "two-years")
        : ResponsibleParty.of(Origin.REPORT, isAboutLayout(cells) ? "shown" : "printed");
  }

  /** A web page, a document or a sheet says itself where a cell ends: there is nothing to piece. */
  private static boolean isInTableOfTheFile(Observation observation) {
    return observation.location().evidence() == SourceSpan.Evidence.CELLS;
  }

  /** Lines and columns of a table that had to be pieced together may well be there in the file. */
  private static boolean isAboutLayout(Set<CellKey> cells) {
    return cells.stream().allMatch(cell -> cell.category().isEmpty());
  }

  private static Stream<Observation> seen(ReportContext context, Predicate<Observation> what) {
    return context.report().observations().stream().filter(what);
  }

  /** What makes the figures of a line doubtful. */
  private static boolean isPieced(Observation observation) {
    return observation.isUndecided() || observation.kind() == Kind.RECOVERED;
  }

  private static Predicate<Observation> sameTable(Set<CellKey> cells) {
    return observation ->
        cells.stream().anyMatch(cell -> cell.section().equals(observation.section()));
  }

  private static Predicate<Observation> sameLine(Set<CellKey> cells) {
    return observation ->
        cells.stream()
            .anyMatch(
                cell ->
                    cell.section().equals(observation.section())
                        && cell.category().equals(observation.category()));
  }
}
