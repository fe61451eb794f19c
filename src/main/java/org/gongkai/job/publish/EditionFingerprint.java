package org.gongkai.job.publish;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.gongkai.intake.Sha256;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.store.Ledger;
import org.gongkai.store.LedgerEntry;
import org.springframework.stereotype.Component;

/**
 * Digests of everything an edition is made of, so that equal fingerprints are equal editions, and
 * others can be told apart by what is new.
 */
@Component
record EditionFingerprint(RunRequest request, Instructions office, Rules rules, Ledger ledger) {

  /** The fingerprint of the edition that could be published now: a digest of each part. */
  String take() {
    Map<EditionPart, String> parts = besideFiles();
    parts.put(EditionPart.FILES, files());
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + Sha256.of(part.getValue()))
        .collect(Collectors.joining(" "));
  }

  /** What all districts are made of beside the files; written out, not as digests. */
  Map<EditionPart, String> besideFiles() {
    Map<EditionPart, String> parts = new EnumMap<>(EditionPart.class);
    parts.put(EditionPart.ROSTER, rules.roster());
    parts.put(EditionPart.PROGRAM, rules.program());
    parts.put(EditionPart.OPTIONS, request.selection() + " " + request.language());
    parts.put(EditionPart.DEADLINES, period() + " " + office.deadlines());
    parts.put(EditionPart.DECISIONS, office.decisions().toString());
    parts.put(EditionPart.ANSWERS, office.answers().toString());
    parts.put(EditionPart.CHECKS, office.policy().toString());
    parts.put(EditionPart.LETTERHEAD, office.letterhead().toString());
    parts.put(EditionPart.SCORING, office.scoring().toString());
    parts.put(EditionPart.SEALS, office.seals().toString());
    return parts;
  }

  /** What two fingerprints differ in; one of an older program tells only that. */
  static List<EditionPart> differences(String before, String now) {
    Set<String> same = Set.of(before.split(" "));
    return Arrays.stream(now.split(" "))
        .filter(part -> !same.contains(part))
        .map(part -> EditionPart.valueOf(part.substring(0, part.indexOf('='))))
        .filter(part -> before.contains("=") || part == EditionPart.PROGRAM)
        .toList();
  }

  private DeadlinePeriod period() {
    return DeadlinePeriod.of(request.asOf(), office.deadlines(), office.roster().districts());
  }

  private String files() {
    StringJoiner all = new StringJoiner("\n");
    for (LedgerEntry entry : ledger.entries()) {
      all.add(entry.path()).add(entry.sha256()).add(String.valueOf(entry.rejection()));
    }
    return all.toString();
  }
}
