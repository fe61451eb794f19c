package org.gongkai.check.context;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Report;

/**
 * What a district has received for one year, laid before the rules about districts.
 *
 * @param expected one entry a member that is to report
 * @param consolidated the same for the district's own published sum; usually one or none
 * @param strays how many files of the year, or of no year, could be given to no agency
 * @param before the members of the year before; empty where nothing was received for it
 * @param reports the reports that stand by agency code, with facts and narratives at least
 * @param substitutes by agency, what was handed in where its report is missed
 * @param twins agencies whose files hold the same bytes
 * @param below what offices below have for its published sum
 */
public record DistrictReview(
    String district,
    int year,
    List<Coverage> expected,
    List<Coverage> consolidated,
    int strays,
    List<Agency> before,
    SortedMap<String, Report> reports,
    Map<String, Substitute> substitutes,
    List<Twins> twins,
    Below below) {

  public DistrictReview {
    expected = List.copyOf(expected);
    consolidated = List.copyOf(consolidated);
    before = List.copyOf(before);
    substitutes = Map.copyOf(substitutes);
    twins = List.copyOf(twins);
  }

  /** Only what is to be received, without any figures. */
  public static DistrictReview ofCoverage(String district, int year, List<Coverage> expected) {
    return new DistrictReview(
        district,
        year,
        expected,
        List.of(),
        0,
        List.of(),
        new TreeMap<>(Map.of()),
        Map.of(),
        List.of(),
        Below.nothing(district));
  }

  /**
   * The report of another year or agency, handed in in place of one that is missed.
   *
   * @param agency whose it is
   * @param year of which it is
   * @param isAgain whether it is the agency's report for the year before once more
   */
  public record Substitute(String source, Agency agency, int year, boolean isAgain) {}

  /**
   * Files of two agencies that are the same byte for byte.
   *
   * @param source the file of the second
   */
  public record Twins(Agency first, Agency second, String source) {}
}
