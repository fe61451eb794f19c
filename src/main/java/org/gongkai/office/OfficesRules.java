package org.gongkai.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.DisclosureOffice;
import org.gongkai.model.Offices;

/**
 * What must hold between the lines of a list of offices, so that it is one tree. Whoever hands in
 * to an office of a higher level only cannot hand in to itself in the end.
 */
final class OfficesRules {

  private final List<Entry> entries;
  private final Map<String, Entry> known = new HashMap<>();

  OfficesRules(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Tells the lines what is wrong with them beside the others; gives the tree if nothing is. */
  Offices review() {
    entries.forEach(entry -> reviewOnce(entry, "code", entry.office().code()));
    entries.forEach(entry -> reviewOnce(entry, "name", entry.office().name()));
    entries.stream()
        .filter(entry -> entry.office().parent() == null)
        .skip(1)
        .forEach(entry -> entry.line().refuse("root.twice", entry.office().name()));
    List<DisclosureOffice> offices = new ArrayList<>();
    entries.forEach(entry -> offices.add(withParent(entry)));
    return new Offices(offices);
  }

  private void reviewOnce(Entry entry, String column, String text) {
    Entry other = text.isEmpty() ? null : known.putIfAbsent(text, entry);
    if (other != null && other.line().number() != entry.line().number()) {
      entry
          .line()
          .refuse("code.twice", OfficeSentences.column(column), text, other.line().number());
    }
  }

  /** The office above may be given by its code or by its name. */
  private DisclosureOffice withParent(Entry entry) {
    DisclosureOffice office = entry.office();
    if (office.parent() == null) {
      return office;
    }
    Entry parent = known.get(office.parent());
    if (parent == null) {
      entry.line().refuseCell("parent.none", "parent");
      return office;
    }
    if (!office.level().isBelow(parent.office().level())) {
      entry.line().refuseCell("parent.level", "parent", entry.line().cell("level"));
    }
    return new DisclosureOffice(
        office.code(), office.name(), office.level(), parent.office().code());
  }

  /** A line and the office it gives. */
  record Entry(OfficeLine line, DisclosureOffice office) {}
}
