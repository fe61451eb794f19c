package org.gongkai.extract.table.flat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.extract.table.flat.FlatToken.Kind;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Vocabulary;

/**
 * A label found in flattened text, which may lie broken over several tokens.
 *
 * @param labels what it may name
 * @param text as printed
 * @param end first token behind it
 */
record LabelMatch(Set<Label> labels, String text, int end) {

  private static final int LONGEST_WITH_UNIT = 30;

  /** The longest label that begins at a token. */
  static Optional<LabelMatch> find(Vocabulary vocabulary, List<FlatToken> tokens, int start) {
    if (!vocabulary.isPrefix(tokens.get(start).normal())) {
      return withUnit(vocabulary, tokens.get(start), start); // most tokens
    }
    StringBuilder normal = new StringBuilder();
    StringBuilder text = new StringBuilder();
    LabelMatch longest = null;
    for (int at = start; at < tokens.size(); at++) {
      FlatToken token = tokens.get(at);
      if (token.is(Kind.BLANK_LINE) && at > start) {
        continue;
      }
      if (!token.hasText() || token.normal().isEmpty() || (token.is(Kind.CELL) && at > start)) {
        break;
      }
      normal.append(token.normal());
      text.append(token.text());
      if (!vocabulary.isPrefix(normal.toString())) {
        break;
      }
      Set<Label> labels = vocabulary.findNormal(normal.toString());
      if (!labels.isEmpty()) {
        longest = new LabelMatch(labels, text.toString(), at + 1);
      }
      if (token.is(Kind.CELL)) {
        break;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** A label with the unit of its figures in brackets behind it: 自然人（件）. */
  private static Optional<LabelMatch> withUnit(Vocabulary vocabulary, FlatToken token, int at) {
    String text = token.text();
    boolean possible = text.length() <= LONGEST_WITH_UNIT && !token.glued();
    return possible && (text.endsWith("）") || text.endsWith(")"))
        ? Optional.of(vocabulary.findDressed(text))
            .filter(labels -> !labels.isEmpty())
            .map(labels -> new LabelMatch(labels, text, at + 1))
        : Optional.empty();
  }

  boolean names(Label.Kind kind) {
    return labels.stream().anyMatch(label -> label.is(kind));
  }

  /** The label of a kind in a section; empty when it names none there. */
  Optional<Label> find(Label.Kind kind, String section) {
    return labels.stream()
        .filter(label -> label.is(kind) && label.section().equals(section))
        .findFirst();
  }

  /** The first label of a kind, whatever the section. */
  Optional<Label> find(Label.Kind kind) {
    return labels.stream().filter(label -> label.is(kind)).findFirst();
  }
}
