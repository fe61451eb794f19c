package org.gongkai.rollup;

import java.util.List;
import java.util.Set;
import org.gongkai.model.Agency;
import org.gongkai.model.Report;

/**
 * One district in one year: everything a rollup is made of.
 *
 * @param expected the members that are to report, by code
 * @param received the members whose report stands, by code
 * @param reports the reports of those members, in the same order
 * @param withErrors codes of the members whose report has a finding of severity error
 */
public record DistrictYear(
    String district,
    int year,
    List<Agency> expected,
    List<Agency> received,
    List<Report> reports,
    Set<String> withErrors) {

  public DistrictYear {
    expected = List.copyOf(expected);
    received = List.copyOf(received);
    reports = List.copyOf(reports);
    withErrors = Set.copyOf(withErrors);
    if (received.size() != reports.size()) {
      throw new IllegalArgumentException("a report for every agency that reported");
    }
  }
}
