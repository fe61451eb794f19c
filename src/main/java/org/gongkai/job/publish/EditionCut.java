package org.gongkai.job.publish;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.job.request.Selection;
import org.gongkai.model.Agency;
import org.gongkai.model.DisclosureOffice;
import org.gongkai.model.Roster;
import org.gongkai.store.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * What of the database is in an edition, or in the part of it that is written at a time.
 *
 * @param roster all of it, or the branch that was asked for
 * @param only the only districts that are in, or null for all
 */
record EditionCut(Selection selection, Roster roster, @Nullable Set<String> only) {

  static EditionCut of(Selection selection, Roster whole) {
    String code = selection.office();
    Roster roster =
        code == null
            ? whole
            : whole.within(whole.offices().find(code).map(DisclosureOffice::name).orElse(code));
    return new EditionCut(selection, roster, null);
  }

  EditionCut within(Set<String> districts) {
    return new EditionCut(selection, roster, districts);
  }

  boolean isWhole() {
    return only == null;
  }

  /** The districts that are in: with a single agency only its own. */
  Set<String> districts() {
    String agency = selection.agencyCode();
    Set<String> selected =
        agency == null ? roster.districts() : Set.of(roster.get(agency).district());
    return only == null ? selected : common(only, selected);
  }

  /** The districts whose findings are in, and {@code ""} for what is of none. */
  Set<String> districtsOfFindings() {
    if (only != null) {
      return common(only, roster.districts());
    }
    Set<String> all = new TreeSet<>(roster.districts());
    all.add("");
    return all;
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> common = new TreeSet<>(some);
    common.retainAll(others);
    return common;
  }

  /** Its districts with all below them. */
  Set<String> branch() {
    Set<String> within = new TreeSet<>();
    (only == null ? roster.districts() : only)
        .forEach(district -> within.addAll(roster.offices().within(district)));
    return within;
  }

  List<Agency> agencies() {
    return roster.agencies().stream()
        .filter(agency -> selection.holdsAgency(agency.code()))
        .filter(agency -> only == null || only.contains(agency.district()))
        .toList();
  }

  /** Of one branch only the files of its agencies, and those that may be of any. */
  boolean holds(LedgerEntry file) {
    String agency = file.agencyCode();
    return selection.office() == null || agency == null || roster.find(agency).isPresent();
  }
}
