package org.gongkai.job.ending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.model.Coverage;

/**
 * Who of a district was to report on a year, and whether anybody has.
 *
 * @param coverage of its agencies, at least one
 */
record DistrictReturn(String district, int year, List<Coverage> coverage) {

  /** By year, those of a year by district. */
  static List<DistrictReturn> all(List<Coverage> coverage) {
    Map<Integer, Map<String, List<Coverage>>> sorted = new TreeMap<>();
    for (Coverage one : coverage) {
      sorted
          .computeIfAbsent(one.year(), year -> new TreeMap<>())
          .computeIfAbsent(one.agency().district(), district -> new ArrayList<>())
          .add(one);
    }
    List<DistrictReturn> all = new ArrayList<>();
    sorted.forEach(
        (year, districts) ->
            districts.forEach((district, of) -> all.add(new DistrictReturn(district, year, of))));
    return all;
  }

  /** Whether nothing at all has come in, not even a file that was rejected. */
  boolean isNobodyThere() {
    return coverage.stream().allMatch(one -> one.status() == Coverage.Status.MISSING);
  }

  /** Whether hardly anybody has reported, so that the others are not asked. */
  boolean isStray() {
    return coverage.stream().noneMatch(Coverage::isAsked);
  }

  /** Who has handed something in, with the file. */
  List<String> reporters() {
    return coverage.stream()
        .filter(one -> one.status() != Coverage.Status.MISSING)
        .map(one -> one.agency().name() + " " + one.source())
        .toList();
  }

  int size() {
    return coverage.size();
  }

  LocalDate due() {
    return coverage.get(0).due();
  }
}
