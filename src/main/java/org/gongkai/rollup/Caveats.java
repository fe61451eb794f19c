package org.gongkai.rollup;

import java.util.List;
import org.gongkai.form.Break;
import org.gongkai.form.Comparability;
import org.gongkai.form.Forms;

/**
 * What lowers how far two figures compare, besides their forms: a break in the law between the
 * years, units that differ or that nobody printed, and sums over different agencies.
 */
final class Caveats {

  private final List<Break> breaks;

  Caveats(Forms forms) {
    breaks = forms.all().stream().flatMap(form -> form.breaks().stream()).toList();
  }

  /** The least that the forms and the caveats allow. */
  Comparability apply(YearPair pair, YearJoin.Predecessor predecessor, YearFigure figure) {
    YearFigure before = predecessor.figure();
    return List.of(
            ofUnits(before.amount(), figure.amount()),
            ofBreaks(pair, figure.cell().section()),
            ofAgencies(pair, before, figure))
        .stream()
        .reduce(predecessor.comparable(), Caveats::lesser);
  }

  private static Comparability ofUnits(Amount before, Amount now) {
    if (!now.sharesUnit(before)) {
      return Comparability.NO;
    }
    boolean unknown = now.unitBeside(before).equals(Amount.OPEN);
    return unknown && !(now.isZero() && before.isZero())
        ? Comparability.CAUTION
        : Comparability.YES;
  }

  private Comparability ofBreaks(YearPair pair, String section) {
    return breaks.stream()
        .filter(each -> each.section().equals(section))
        .filter(each -> each.separates(pair.previousYear(), pair.year()))
        .map(Break::comparable)
        .reduce(Comparability.YES, Caveats::lesser);
  }

  private static Comparability ofAgencies(YearPair pair, YearFigure before, YearFigure now) {
    return pair.hasSameAgencies(before, now) ? Comparability.YES : Comparability.CAUTION;
  }

  private static Comparability lesser(Comparability first, Comparability second) {
    return first.compareTo(second) > 0 ? first : second;
  }
}
