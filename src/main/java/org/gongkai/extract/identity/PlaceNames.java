package org.gongkai.extract.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places in front of names. 西城区 is not 城区 with something before it: only whole places, 省, 市, 县,
 * may be left out or put before, and a district that the roster places in one city does not lie in
 * another.
 */
final class PlaceNames {

  private static final String PLACE =
      "[\\p{IsHan}&&[^省市州盟县旗]]{1,9}?(?:省|自治区|特别行政区|州市|市|地区|自治州|州|盟|自治县|县|自治旗|旗|区)";

  private static final Pattern ALL_PLACES = Pattern.compile("(?:" + PLACE + ")+|市");

  private static final Pattern FIRST_PLACE = Pattern.compile("^" + PLACE);

  /** A government that is named after its own place needs no other before it. */
  private static final Pattern PLACED_BODY =
      Pattern.compile(
          "^[\\p{IsHan}]{1,9}?(?:省|市|州|盟|县|旗|区|镇|乡|街道)"
              + "(?:人民政府|政府|街道办事处|办事处|管理委员会|管委会|人民政府办公室|政府办公室)$");

  private final Map<String, Set<String>> larger = new HashMap<>();

  /** Notes in which larger places a name of the roster puts a district. */
  void note(String printedName, String printedDistrict) {
    String name = NameText.normal(printedName);
    String district = NameText.normal(printedDistrict);
    int at = indexOf(district, name);
    if (at > 0) {
      larger.computeIfAbsent(district, key -> new HashSet<>()).add(name.substring(0, at));
    }
  }

  /** Whether a district may lie in larger places; where the roster names none, anywhere. */
  boolean mayLieIn(String district, String places) {
    Set<String> known = larger.getOrDefault(district, Set.of());
    return known.isEmpty()
        || known.stream().anyMatch(place -> place.endsWith(places) || places.endsWith(place));
  }

  /**
   * A name with the city's own before the district's, 安原新城经济开发区, or without it, 新城经济开发区: without 市
   * and 区, as zones are called.
   */
  List<String> withStem(String name, String district) {
    List<String> variants = new ArrayList<>();
    String own = stem(district);
    for (String place : larger.getOrDefault(district, Set.of())) {
      String city = stem(withoutLarger(place).stream().reduce((a, b) -> b).orElse(place));
      if (own.length() > 1 && name.startsWith(city + own)) {
        variants.add(name.substring(city.length()));
        variants.add(place + name.substring(city.length()));
      } else if (own.length() > 1 && name.startsWith(own)) {
        variants.add(city + name);
      }
    }
    return variants;
  }

  private static String stem(String place) {
    return place.isEmpty() ? place : place.substring(0, place.length() - 1);
  }

  /** 云岫区教育局 and, in 云岫区, 区教育局 without the district; a name that has none as it is. */
  static String withoutDistrict(String name, String district) {
    int at = indexOf(district, name);
    if (at >= 0) {
      return name.substring(at + district.length());
    }
    boolean isCalledSo =
        !district.isEmpty() && name.indexOf(district.charAt(district.length() - 1)) == 0;
    return isCalledSo ? name.substring(1) : name;
  }

  /** Where a district stands in a name, with nothing but whole places before it; -1 if not so. */
  static int indexOf(String district, String name) {
    int at = district.isEmpty() ? -1 : name.indexOf(district);
    return at <= 0 || ALL_PLACES.matcher(name.substring(0, at)).matches() ? at : -1;
  }

  /** 淮安市洪泽区人民政府 without some of its places: 洪泽区人民政府. */
  static List<String> shortened(String name) {
    List<String> shorter = new ArrayList<>();
    for (String rest : withoutLarger(name)) {
      if (PLACED_BODY.matcher(rest).matches()) {
        shorter.add(rest);
      }
    }
    return shorter;
  }

  /** What is left when one place after the other is taken from the front. */
  static List<String> withoutLarger(String name) {
    List<String> rests = new ArrayList<>();
    Matcher first = FIRST_PLACE.matcher(name);
    String rest = name;
    while (first.find() && first.end() < rest.length()) {
      rest = rest.substring(first.end());
      rests.add(rest);
      first = FIRST_PLACE.matcher(rest);
    }
    return rests;
  }
}
