package org.gongkai.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the office has decided about findings, by their fingerprints. A finding keeps its
 * fingerprint from night to night, and with it the decision, until a figure changes.
 */
public record Decisions(Map<String, Decision> byFingerprint) {

  /** Nothing decided. */
  public static final Decisions NONE = new Decisions(Map.of());

  public Decisions {
    byFingerprint = Map.copyOf(byFingerprint);
  }

  /** The finding with what was decided about it, if anything was. */
  public Finding apply(Finding finding) {
    return byFingerprint.isEmpty()
        ? finding
        : Optional.ofNullable(byFingerprint.get(finding.fingerprint()))
            .map(finding::decided)
            .orElse(finding);
  }

  /** All decisions in a fixed order: equal texts, equal decisions. */
  @Override
  public String toString() {
    return new TreeMap<>(byFingerprint).toString();
  }
}
