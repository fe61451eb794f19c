package org.gongkai.model;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the office has decided about findings, by their fingerprints. A finding keeps its
 * fingerprint from night to night, and with it the decision, until a figure changes.
 *
 * @param reopened findings of which an earlier decision is taken back
 */
public record Decisions(Map<String, Decision> byFingerprint, Set<String> reopened) {

  /** Nothing decided. */
  public static final Decisions NONE = new Decisions(Map.of(), Set.of());

  public Decisions {
    byFingerprint = Map.copyOf(byFingerprint);
    reopened = Set.copyOf(reopened);
  }

  /** The finding with what was decided about it, if anything was. */
  public Finding apply(Finding finding) {
    return byFingerprint.isEmpty()
        ? finding
        : Optional.ofNullable(byFingerprint.get(finding.fingerprint()))
            .map(finding::decided)
            .orElse(finding);
  }

  /** These and what was decided after them, which is in force where both speak of a finding. */
  public Decisions then(Decisions later) {
    Map<String, Decision> all = new TreeMap<>(byFingerprint);
    all.keySet().removeAll(later.reopened);
    all.putAll(later.byFingerprint);
    return new Decisions(all, Set.of());
  }

  /** The findings of which something else was decided after these. */
  public SortedSet<String> changedBy(Decisions later) {
    Map<String, Decision> then = then(later).byFingerprint;
    SortedSet<String> changed = new TreeSet<>(byFingerprint.keySet());
    changed.removeIf(finding -> Objects.equals(byFingerprint.get(finding), then.get(finding)));
    return changed;
  }

  /** Equal texts, equal decisions. */
  @Override
  public String toString() {
    return new TreeMap<>(byFingerprint).toString();
  }
}
