package org.gongkai.output.sums;

import java.util.HashSet;
import java.util.Set;
import org.gongkai.model.CellKey;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.RollupRow;

/**
 * The cells of a district whose total is the sum of the numbers as they stand in the facts. Where
 * units differ there is no total, or one of amounts that were brought to one unit: then no fact is
 * marked as counted, lest a sum of some of them be taken for the whole.
 */
public final class PlainSums {

  private record Sum(int year, CellKey cell) {}

  private final Set<Sum> sums = new HashSet<>();

  private PlainSums() {}

  public static PlainSums of(EditionSource edition, String district) {
    PlainSums plain = new PlainSums();
    edition.ofDistrict(district).forEachDistrictRollup(plain::add);
    return plain;
  }

  private void add(RollupRow row) {
    if (row.plain()) {
      sums.add(new Sum(row.year(), row.cell()));
    }
  }

  public boolean has(int year, CellKey cell) {
    return sums.contains(new Sum(year, cell));
  }
}
