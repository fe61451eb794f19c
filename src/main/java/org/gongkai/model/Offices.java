package org.gongkai.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tree of offices from township to province. A district is named by its office; where the
 * office that works with this keeps no list of offices, every district stands alone.
 */
public final class Offices {

  /** No list: no office is above or below another. */
  public static final Offices NONE = new Offices(List.of());

  private final Map<String, DisclosureOffice> byName = new TreeMap<>();
  private final Map<String, DisclosureOffice> byCode = new HashMap<>();

  /** Holds a tree that has been found to be one. */
  public Offices(Collection<DisclosureOffice> offices) {
    for (DisclosureOffice office : offices) {
      byName.put(office.name(), office);
      byCode.put(office.code(), office);
    }
  }

  public boolean isEmpty() {
    return byName.isEmpty();
  }

  /** All of them, by name. */
  public Collection<DisclosureOffice> all() {
    return byName.values();
  }

  /** The office of a code, or of a name. */
  public Optional<DisclosureOffice> find(String codeOrName) {
    return Optional.ofNullable(byCode.getOrDefault(codeOrName, byName.get(codeOrName)));
  }

  /** The offices that hand in to a district's, by name. */
  public List<DisclosureOffice> below(String district) {
    DisclosureOffice office = byName.get(district);
    return office == null
        ? List.of()
        : all().stream().filter(each -> office.code().equals(each.parent())).toList();
  }

  /** A district and all that are below it, at any depth, by name. */
  public SortedSet<String> within(String district) {
    SortedSet<String> names = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(district));
    while (!open.isEmpty()) {
      String next = open.remove();
      names.add(next);
      below(next).forEach(office -> open.add(office.name()));
    }
    return names;
  }

  /** The districts whose sums a district is in, from the one above all down to itself. */
  public List<String> path(String district) {
    List<String> path = new ArrayList<>(List.of(district));
    DisclosureOffice office = byName.get(district);
    while (office != null && office.parent() != null) {
      office = byCode.get(office.parent());
      if (office != null) {
        path.add(0, office.name());
      }
    }
    return path;
  }

  @Override
  public String toString() {
    return all().toString();
  }
}
