package org.gongkai.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.model.Agency;
import org.gongkai.model.Offices;

/** What must hold between the lines of a roster. */
final class RosterRules {

  private final Map<String, Integer> lineByCode = new HashMap<>();
  private final Map<String, Integer> lineByName = new HashMap<>();
  private final Offices offices;

  RosterRules(Offices offices) {
    this.offices = offices;
  }

  /** Tells the lines what is wrong with them beside the others. */
  void review(List<Entry> entries) {
    entries.forEach(this::reviewCode);
    entries.forEach(this::reviewNames);
    entries.forEach(this::reviewPredecessor);
    if (!offices.isEmpty()) {
      entries.forEach(this::reviewOffice);
    }
  }

  private void reviewCode(Entry entry) {
    String code = entry.agency().code();
    Integer other = lineByCode.putIfAbsent(code, entry.line().number());
    if (other != null && !code.isEmpty()) {
      entry.line().refuse("code.twice", OfficeSentences.column("code"), code, other);
    }
  }

  /** Two agencies of a district under one name could not be told apart in their reports. */
  private void reviewNames(Entry entry) {
    Agency agency = entry.agency();
    Set<String> own = new HashSet<>();
    for (String name : names(agency)) {
      String key = agency.district() + "\n" + normal(name);
      if (!own.add(key)) {
        continue;
      }
      Integer other = lineByName.putIfAbsent(key, entry.line().number());
      if (other != null) {
        entry.line().refuse("name.twice", name, other);
      }
    }
  }

  private void reviewPredecessor(Entry entry) {
    for (String predecessor : entry.agency().predecessors()) {
      if (!lineByCode.containsKey(predecessor)) {
        entry.line().refuse("predecessor", OfficeSentences.column("successor_of"), predecessor);
      } else if (predecessor.equals(entry.agency().code())) {
        entry.line().refuse("predecessor.self", OfficeSentences.column("successor_of"));
      }
    }
  }

  /** Of an agency of no office the sums above would lack the figures, and nobody would know. */
  private void reviewOffice(Entry entry) {
    Agency agency = entry.agency();
    if (offices.all().stream().noneMatch(office -> office.name().equals(agency.district()))) {
      entry.line().refuse("office.none", OfficeSentences.column("district"), agency.district());
    }
    if (offices.all().stream().anyMatch(office -> office.code().equals(agency.code()))) {
      entry.line().refuse("office.code", OfficeSentences.column("code"), agency.code());
    }
  }

  private static List<String> names(Agency agency) {
    List<String> names = new ArrayList<>(agency.aliases());
    names.add(0, agency.name());
    names.removeIf(String::isEmpty);
    return names;
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\h]", "");
  }

  record Entry(RosterLine line, Agency agency) {}
}
