package org.gongkai.output.sums;

import java.util.HashSet;
import java.util.Set;
import org.gongkai.model.Coverage;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.years.YearChange;

/**
 * The years that are laid out for readers as a district's. One that only a stray report brings is
 * none of them: its sum would be taken for that of the district. Its facts and sums stay in the CSV
 * files, which say of how many agencies they are.
 */
public final class AskedYears {

  private record Year(String district, int year) {}

  private final Set<Year> stray = new HashSet<>();

  private AskedYears() {}

  public static AskedYears of(EditionSource edition) {
    AskedYears years = new AskedYears();
    Set<Year> asked = new HashSet<>();
    for (Coverage coverage : edition.branch().coverage()) {
      for (String district : edition.roster().offices().path(coverage.agency().district())) {
        Set<Year> of = coverage.isAsked() ? asked : years.stray;
        of.add(new Year(district, coverage.year()));
      }
    }
    years.stray.removeAll(asked);
    return years;
  }

  /** Whether a district's sums of a year are laid out. */
  public boolean hold(String district, int year) {
    return !stray.contains(new Year(district, year));
  }

  /** Whether both years of a change are. */
  public boolean hold(YearChange change) {
    return hold(change.district(), change.year()) && hold(change.district(), change.previousYear());
  }
}
