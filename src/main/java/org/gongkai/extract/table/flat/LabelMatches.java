package org.gongkai.extract.table.flat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Vocabulary;

/** The labels in a run of tokens, each looked for once, whoever asks and from wherever. */
final class LabelMatches {

  private final Vocabulary vocabulary;
  private final List<FlatToken> tokens;
  private final Map<Integer, Optional<LabelMatch>> known = new HashMap<>();

  LabelMatches(Vocabulary vocabulary, List<FlatToken> tokens) {
    this.vocabulary = vocabulary;
    this.tokens = tokens;
  }

  List<FlatToken> tokens() {
    return tokens;
  }

  /** The longest label that begins at a token. */
  Optional<LabelMatch> at(int token) {
    return known.computeIfAbsent(token, at -> LabelMatch.find(vocabulary, tokens, at));
  }

  /** What that label may name. */
  Set<Label> labels(int token) {
    return at(token).map(LabelMatch::labels).orElse(Set.of());
  }
}
