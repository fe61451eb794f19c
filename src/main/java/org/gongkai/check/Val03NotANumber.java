package org.gongkai.check;

import java.util.EnumSet;
import java.util.Set;
import org.gongkai.model.CellKey;
import org.gongkai.model.Observation;
import org.gongkai.model.Quantity;
import org.gongkai.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * VAL-03: the agency printed something that is no number. Cells which only our reading could not
 * decide are not the agency's fault; READ-01 and STR-12 speak of them.
 */
final class Val03NotANumber extends CellCheck {

  private static final Set<Observation.Kind> OUR_DOUBT =
      EnumSet.of(
          Observation.Kind.LINE_UNDECIDED,
          Observation.Kind.READINGS,
          Observation.Kind.LINE_CONTRADICTED);

  Val03NotANumber() {
    super("VAL-03", Severity.ERROR);
  }

  @Override
  boolean offends(PrintedCell cell, Dossier dossier) {
    return cell.quantity().state() == Quantity.State.UNREADABLE
        && cell.number().isEmpty()
        && dossier.report().observations().stream()
            .filter(observation -> OUR_DOUBT.contains(observation.kind()))
            .noneMatch(observation -> isSameLine(observation, cell.key()));
  }

  private static boolean isSameLine(Observation observation, CellKey cell) {
    return covers(observation.section(), cell.section())
        && covers(observation.category(), cell.category());
  }

  private static boolean covers(@Nullable String observed, String code) {
    return observed == null || observed.isEmpty() || observed.equals(code);
  }
}
