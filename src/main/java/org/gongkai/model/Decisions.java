package org.gongkai.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the office has decided about findings, by their fingerprints. A finding keeps its
 * fingerprint from night to night, and with it the decision, until a figure changes.
 *
 * @param lines the file that says so, with whatever else the office keeps in it: the names of its
 *     columns, ours in our words, then its lines; empty where there is none
 */
public record Decisions(Map<String, Decision> byFingerprint, List<List<String>> lines) {

  /** Nothing decided. */
  public static final Decisions NONE = new Decisions(Map.of(), List.of());

  public Decisions {
    byFingerprint = Map.copyOf(byFingerprint);
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** The finding with what was decided about it, if anything was. */
  public Finding apply(Finding finding) {
    return byFingerprint.isEmpty()
        ? finding
        : Optional.ofNullable(byFingerprint.get(finding.fingerprint()))
            .map(finding::decided)
            .orElse(finding);
  }

  /** Equal texts, equal decisions. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
