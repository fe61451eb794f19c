package org.gongkai.rollup.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Comparability;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Succession;
import org.gongkai.model.CellKey;

/**
 * Finds the figure of the year before that a figure continues, and says how far the two compare.
 * The same cell of the same form does. Across forms the successions of the newer one decide, in
 * either direction, since old forms turn up in later years; what they do not name compares where
 * both forms have the cell.
 */
record YearJoin(Forms forms) {

  /** A figure of the year before, and how far it may be compared. */
  record Predecessor(YearFigure figure, Comparability comparable) {}

  /**
   * The figure that a cell continues. A district that used two forms in the year before may have
   * two: the one of more agencies is taken.
   *
   * @param earlier the figures of the year before
   */
  Optional<Predecessor> find(YearFigure later, Map<CellKey, YearFigure> earlier) {
    List<Predecessor> found = new ArrayList<>();
    Optional<YearFigure> same = Optional.ofNullable(earlier.get(later.cell()));
    same.filter(figure -> figure.form().equals(later.form()))
        .ifPresent(figure -> found.add(new Predecessor(figure, Comparability.YES)));
    Form form = forms.get(later.form());
    for (Form other : forms.all()) {
      acrossForms(later.cell(), form, other, earlier).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      same.ifPresent(figure -> found.add(new Predecessor(figure, Comparability.YES)));
    }
    return found.stream().reduce(YearJoin::ofMoreAgencies);
  }

  private static Predecessor ofMoreAgencies(Predecessor first, Predecessor second) {
    return second.figure.agencies() > first.figure.agencies() ? second : first;
  }

  /** By a succession of the newer of two forms, a figure of the other form. */
  private static Optional<Predecessor> acrossForms(
      CellKey cell, Form form, Form other, Map<CellKey, YearFigure> earlier) {
    if (other.equals(form)) {
      return Optional.empty();
    }
    boolean forward = other.fromYear() < form.fromYear();
    for (Succession succession : (forward ? form : other).successions()) {
      String here = forward ? succession.measure() : succession.previousMeasure();
      String there = forward ? succession.previousMeasure() : succession.measure();
      if (here.equals(cell.measure())
          && succession.concerns(cell.withMeasure(succession.measure()))) {
        return Optional.ofNullable(earlier.get(cell.withMeasure(there)))
            .filter(figure -> figure.form().equals(other.id()))
            .map(figure -> new Predecessor(figure, succession.comparable()));
      }
    }
    return Optional.empty();
  }
}
