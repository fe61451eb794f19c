package org.gongkai.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The agencies that are to report (编制主体名单), by code, and the offices that compile their reports.
 */
public final class Roster {

  private final Map<String, Agency> byCode = new TreeMap<>();
  private final Offices offices;

  /**
   * Holds agencies of one or more districts.
   *
   * @throws IllegalArgumentException when two agencies share a code; who reads a roster from a file
   *     says so with the line
   */
  public Roster(Collection<Agency> agencies) {
    this(agencies, Offices.NONE);
  }

  /** Holds the agencies of the districts of a tree. */
  public Roster(Collection<Agency> agencies, Offices offices) {
    this.offices = offices;
    for (Agency agency : agencies) {
      if (byCode.putIfAbsent(agency.code(), agency) != null) {
        throw new IllegalArgumentException("duplicate agency code " + agency.code());
      }
    }
  }

  public Optional<Agency> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The agency of a code.
   *
   * @throws IllegalArgumentException when no agency has the code
   */
  public Agency get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("no agency " + code));
  }

  /** The tree of its districts. */
  public Offices offices() {
    return offices;
  }

  /** The part of the roster that a district and those below it are. */
  public Roster within(String district) {
    SortedSet<String> within = offices.within(district);
    return new Roster(
        byCode.values().stream().filter(agency -> within.contains(agency.district())).toList(),
        new Offices(
            offices.all().stream().filter(office -> within.contains(office.name())).toList()));
  }

  /**
   * Who has a place in a district's rankings: an agency, or an office below, whose sums stand there
   * as the district's own do, never to be added to those of agencies.
   */
  public Optional<Agency> ranked(String code) {
    return find(code).or(() -> offices.find(code).map(this::agency));
  }

  private Agency agency(DisclosureOffice office) {
    List<String> path = offices.path(office.name());
    return new Agency(
        office.code(),
        office.name(),
        path.get(Math.max(0, path.size() - 2)),
        office.level().code(),
        List.of(),
        null,
        null,
        Role.CONSOLIDATED,
        null,
        null,
        null);
  }

  /**
   * The agency whose name or other name a text holds, the longest if several; not if it is open.
   */
  public Optional<Agency> namedIn(String text) {
    int longest =
        byCode.values().stream().mapToInt(agency -> longestNameIn(text, agency)).max().orElse(0);
    List<Agency> named =
        byCode.values().stream().filter(agency -> longestNameIn(text, agency) == longest).toList();
    return longest > 0 && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static int longestNameIn(String text, Agency agency) {
    return Stream.concat(Stream.of(agency.name()), agency.aliases().stream())
        .filter(name -> isNamed(name, text))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** 白鹭区财政局 is not 区财政局, nor 财政局: before a name stand no other words than a year. */
  private static boolean isNamed(String name, String text) {
    return Pattern.compile("(?<![\\p{IsHan}&&[^年度]])" + Pattern.quote(name)).matcher(text).find();
  }

  /** All agencies, by district and code. */
  public List<Agency> agencies() {
    return byCode.values().stream()
        .sorted(Comparator.comparing(Agency::district).thenComparing(Agency::code))
        .toList();
  }

  /** The districts, in the order of their names. */
  public SortedSet<String> districts() {
    SortedSet<String> districts = new TreeSet<>();
    byCode.values().forEach(agency -> districts.add(agency.district()));
    offices.all().forEach(office -> districts.add(office.name()));
    return districts;
  }

  /** The members of a district that exist in the year: who is to report, by code. */
  public List<Agency> expected(String district, int year) {
    return byCode.values().stream()
        .filter(agency -> agency.district().equals(district))
        .filter(agency -> agency.isExpectedIn(year))
        .toList();
  }

  /** The same of the district and all below it: whose figures its sums are made of. */
  public List<Agency> summed(String district, int year) {
    return offices.within(district).stream()
        .flatMap(each -> expected(each, year).stream())
        .toList();
  }
}
