package org.gongkai.extract.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.model.Agency;
import org.gongkai.model.Roster;

/**
 * Recognises agencies of the roster by name. A name agrees with the roster when it is the official
 * name or an alias, or when the two differ only in the places they lie in, as far as these are
 * known from the roster, or in an ending that titles leave out (人民政府, 办事处, 管理委员会).
 */
final class AgencyNames {

  /** How a name agrees; the first wins over the others. */
  private enum Agreement {
    EXACT,
    PLACE,
    ENDING
  }

  private static final List<String> ENDINGS =
      List.of("人民政府", "街道办事处", "街道办", "办事处", "管理委员会", "管委会");

  private static final int SHORTEST_CORE = 3;

  /** Words for whoever writes: they name nobody. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:本|我|该|贵|各)?(?:(?:人民)?政府|机关|单位|部门|局|委|委员会|办|办公室|院|中心|厅|处|[区县市镇乡]|街道|街道办事处|办事处|管委会|管理委员会"
              + "|[镇乡](?:人民)?政府)");

  private static final String GOVERNMENT = "人民政府";

  private static final Pattern PART_OF_GOVERNMENT =
      Pattern.compile("(人民政府)?(\\p{IsHan}{2,}(?:局|街道办事处))");

  private static final Pattern AND = Pattern.compile("(?<=\\p{IsHan}{2})和(?=\\p{IsHan}{2})");

  private static final Pattern BUREAU = Pattern.compile("(?:局|委员会|委)$");

  private static final Pattern TWO_NAMES =
      Pattern.compile("(?<first>\\p{IsHan}{3,30})\\((?<second>\\p{IsHan}{3,30})\\)");

  private record Entry(Agency agency, Agreement agreement) {}

  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final PlaceNames places = new PlaceNames();
  private final Set<String> districts;

  AgencyNames(Roster roster) {
    this.districts = roster.districts().stream().map(NameText::normal).collect(Collectors.toSet());
    for (Agency agency : roster.agencies()) {
      names(agency).forEach(name -> places.note(name, agency.district()));
    }
    for (Agency agency : roster.agencies()) {
      names(agency).forEach(name -> addName(agency, name));
    }
  }

  /** Whether a name is one of those that everybody has for himself: 政府, 本机关, 我局. */
  static boolean isNobody(String printed) {
    return NOBODY.matcher(NameText.normal(printed)).matches();
  }

  /** The agencies a name may mean, those with the best agreement only; usually none or one. */
  Set<Agency> find(String printed) {
    String name = NameText.normal(printed);
    List<Entry> entries = new ArrayList<>(byName.getOrDefault(name, List.of()));
    String reduced = reduce(name);
    if (!reduced.equals(name)) {
      byName.getOrDefault(reduced, List.of()).stream()
          .filter(entry -> entry.agreement() == Agreement.ENDING)
          .forEach(entries::add);
    }
    if (entries.isEmpty()) {
      entries.addAll(byName.getOrDefault(withoutAnd(name), List.of()));
    }
    if (entries.isEmpty()) {
      withoutPlace(name).ifPresent(rest -> entries.addAll(byName.getOrDefault(rest, List.of())));
    }
    return entries.isEmpty() ? ofTwoNames(name) : best(entries);
  }

  /** 市场监督管理局(知识产权局) is one body with two names, as far as the roster does not know two. */
  private Set<Agency> ofTwoNames(String name) {
    Matcher names = TWO_NAMES.matcher(name);
    if (!names.matches()) {
      return Set.of();
    }
    Set<Agency> agencies = new LinkedHashSet<>(find(names.group("first")));
    Set<Agency> second = find(names.group("second"));
    if (agencies.isEmpty() || Collections.disjoint(agencies, second)) {
      agencies.addAll(second);
    } else {
      agencies.retainAll(second);
    }
    return agencies;
  }

  private static Set<Agency> best(List<Entry> entries) {
    Optional<Agreement> best =
        entries.stream().map(Entry::agreement).min(Comparator.naturalOrder());
    return entries.stream()
        .filter(entry -> best.equals(Optional.of(entry.agreement())))
        .map(Entry::agency)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Names of the roster that differ from a name in a single character: never taken, only named. */
  List<String> similar(String printed) {
    String name = NameText.normal(printed);
    return byName.entrySet().stream()
        .filter(entry -> differsInOne(name, entry.getKey()))
        .flatMap(entry -> entry.getValue().stream().map(found -> found.agency().name()))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> names(Agency agency) {
    List<String> names = new ArrayList<>(agency.aliases());
    names.add(agency.name());
    return names;
  }

  private void addName(Agency agency, String printed) {
    String name = NameText.normal(printed);
    String district = NameText.normal(agency.district());
    add(name, agency, Agreement.EXACT);
    List<String> all = new ArrayList<>(placeVariants(name, district));
    all.add(name);
    all.forEach(variant -> add(variant, agency, Agreement.PLACE));
    all.forEach(variant -> add(variant.replace("人民政府", "政府"), agency, Agreement.ENDING));
    all.forEach(variant -> add(reduce(variant), agency, Agreement.ENDING));
    all.forEach(variant -> add(withoutAnd(variant), agency, Agreement.ENDING));
  }

  /** The name with its district before it, and without all or some of the places before it. */
  private List<String> placeVariants(String name, String district) {
    List<String> variants = new ArrayList<>(PlaceNames.shortened(name));
    variants.addAll(places.withStem(name, district));
    String core = PlaceNames.withoutDistrict(name, district);
    if (core.length() >= SHORTEST_CORE || core.equals(name)) {
      PlaceNames.withoutLarger(district).forEach(place -> variants.add(place + core));
      variants.add(district + core);
      ofGovernment(core).map(district::concat).ifPresent(variants::add);
      if (!NOBODY.matcher(core).matches()) {
        variants.add(core);
      }
      if (!district.isEmpty()) {
        variants.add(district.charAt(district.length() - 1) + core);
      }
    }
    variants.removeIf(name::equals);
    return variants;
  }

  /** Whether 人民政府 stands before a bureau or a subdistrict makes no other body of it. */
  private static Optional<String> ofGovernment(String core) {
    Matcher part = PART_OF_GOVERNMENT.matcher(core);
    return part.matches()
        ? Optional.of(part.group(1) == null ? GOVERNMENT + core : part.group(2))
        : Optional.empty();
  }

  /** 住房城乡建设局 is 住房和城乡建设局. */
  private static String withoutAnd(String name) {
    return name.indexOf('和') > 0 && BUREAU.matcher(name).find()
        ? AND.matcher(name).replaceAll("")
        : name;
  }

  /** What follows the larger places before a district of the roster. */
  private Optional<String> withoutPlace(String name) {
    return districts.stream()
        .filter(district -> PlaceNames.indexOf(district, name) > 0)
        .filter(district -> places.mayLieIn(district, name.substring(0, name.indexOf(district))))
        .map(district -> name.substring(name.indexOf(district)))
        .filter(byName::containsKey)
        .findFirst();
  }

  private void add(String name, Agency agency, Agreement agreement) {
    List<Entry> entries = byName.computeIfAbsent(name, key -> new ArrayList<>());
    Entry entry = new Entry(agency, agreement);
    if (!name.isEmpty() && !entries.contains(entry)) {
      entries.add(entry);
    }
  }

  private static String reduce(String name) {
    return ENDINGS.stream()
        .filter(ending -> name.endsWith(ending) && name.length() > ending.length())
        .findFirst()
        .map(
            ending ->
                name.substring(0, name.length() - ending.length())
                    + (ending.startsWith("街道") ? "街道" : ""))
        .orElse(name);
  }

  private static boolean differsInOne(String a, String b) {
    if (a.length() != b.length() || a.length() < SHORTEST_CORE) {
      return false;
    }
    int differences = 0;
    for (int i = 0; i < a.length(); i++) {
      differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differences == 1;
  }
}
