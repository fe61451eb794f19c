package org.gongkai.rollup.years;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Break;
import org.gongkai.form.Comparability;
import org.gongkai.form.Forms;
import org.gongkai.rollup.Amount;

/**
 * What lowers how far two figures compare: forms that count other things, a break in the law
 * between the years, units that differ or that nobody printed, and sums over different agencies.
 */
final class ComparisonCaveats {

  private final List<Break> breaks;

  ComparisonCaveats(Forms forms) {
    breaks = forms.all().stream().flatMap(form -> form.breaks().stream()).toList();
  }

  /** Everything that lowers it, with how far it still lets the figures be compared. */
  Map<ComparisonCaveat, Comparability> find(
      YearPair pair, YearJoin.Predecessor predecessor, YearFigure figure) {
    YearFigure before = predecessor.figure();
    Map<ComparisonCaveat, Comparability> found = new EnumMap<>(ComparisonCaveat.class);
    found.put(ComparisonCaveat.FORMS, predecessor.comparable());
    found.put(ComparisonCaveat.LAW, ofBreaks(pair, figure.cell().section()));
    found.put(ComparisonCaveat.UNITS, ofUnits(before.amount(), figure.amount()));
    found.put(ComparisonCaveat.UNKNOWN_UNIT, ofUnknownUnit(before.amount(), figure.amount()));
    found.put(ComparisonCaveat.AGENCIES, cautionIf(!pair.sameReports()));
    found.put(ComparisonCaveat.GAPS, cautionIf(pair.hasGaps(before, figure)));
    found.values().removeIf(comparable -> comparable == Comparability.YES);
    return found;
  }

  private static Comparability ofUnits(Amount before, Amount now) {
    return now.sharesUnit(before) ? Comparability.YES : Comparability.NO;
  }

  private static Comparability ofUnknownUnit(Amount before, Amount now) {
    boolean unknown = now.sharesUnit(before) && now.unitBeside(before).equals(Amount.OPEN);
    return cautionIf(unknown && !(now.isZero() && before.isZero()));
  }

  private Comparability ofBreaks(YearPair pair, String section) {
    return breaks.stream()
        .filter(each -> each.section().equals(section))
        .filter(each -> each.separates(pair.previousYear(), pair.year()))
        .map(Break::comparable)
        .reduce(Comparability.YES, ComparisonCaveats::lesser);
  }

  private static Comparability cautionIf(boolean reserve) {
    return reserve ? Comparability.CAUTION : Comparability.YES;
  }

  /** The one that lets less be compared. */
  static Comparability lesser(Comparability first, Comparability second) {
    return first.compareTo(second) > 0 ? first : second;
  }
}
