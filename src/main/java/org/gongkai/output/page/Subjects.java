package org.gongkai.output.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Agency;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.table.CellCatalogue;

/**
 * Whom the page is about. Its data name a district, an agency and a cell by their places in these
 * lists, which keeps them short.
 *
 * @param agencies all on the roster, by district and code
 * @param districts in the order of their names
 */
record Subjects(
    List<Agency> agencies,
    List<String> districts,
    CellCatalogue cells,
    Map<String, Integer> agencyPlaces) {

  /** The place of what is in no list. */
  static final int NONE = CellCatalogue.NONE;

  static Subjects of(EditionSource edition) {
    List<Agency> agencies = edition.roster().agencies();
    Map<String, Integer> places = new HashMap<>();
    agencies.forEach(agency -> places.put(agency.code(), places.size()));
    return new Subjects(
        agencies,
        List.copyOf(edition.roster().districts()),
        new CellCatalogue(edition.officeForms()),
        places);
  }

  int agency(String code) {
    return agencyPlaces.getOrDefault(code, NONE);
  }

  int district(String name) {
    return districts.indexOf(name);
  }
}
