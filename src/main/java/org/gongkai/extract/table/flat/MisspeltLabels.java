package org.gongkai.extract.table.flat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.extract.table.label.FormOrder;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.Header;
import org.gongkai.extract.table.reading.ReadingPlace;
import org.jspecify.annotations.Nullable;

/**
 * Understands a misspelt label of flattened text: by the labels before and behind it, which leave
 * one between them, or because it is like a single label of its table.
 */
final class MisspeltLabels {

  /** The next label is looked for behind a full line of figures at the furthest. */
  private static final int FURTHEST = 20;

  private final Vocabulary vocabulary;
  private final FormOrder order;
  private LabelMatches labels;
  private int at;

  /** What the token reached must mean, once it was asked for. */
  private final Map<Integer, Optional<Label>> meanings = new HashMap<>();

  private @Nullable Label lastHead;

  MisspeltLabels(Vocabulary vocabulary, FormOrder order) {
    this.vocabulary = vocabulary;
    this.order = order;
    this.labels = new LabelMatches(vocabulary, List.of());
  }

  /** Begins a run of tokens. */
  void over(LabelMatches run) {
    labels = run;
    reach(0);
  }

  /** Says how far the reading has come. */
  void reach(int token) {
    at = token;
    meanings.clear();
  }

  /** Notes the head that was met last. */
  void pass(Label head) {
    lastHead = head;
  }

  /** What the token reached must mean; empty where it may mean nothing, or several things. */
  Optional<Label> find(ReadingPlace place, FlatToken token) {
    return meanings.computeIfAbsent(at, any -> search(place, token));
  }

  private Optional<Label> search(ReadingPlace place, FlatToken token) {
    Label next = next();
    String text = token.text();
    Optional<Header> header = place.header();
    if (header.isPresent() && !place.isHeaderOpen()) {
      Optional<Label> line = line(header.get().section(), place.lastCategory(), text);
      if (line.isPresent()) {
        return line;
      }
    }
    return place.isHeaderOpen() || isHead(next) ? head(place, text, next) : Optional.empty();
  }

  private Optional<Label> head(ReadingPlace place, String text, @Nullable Label next) {
    Label last = place.isHeaderOpen() ? lastHead : null;
    Label behind = isHead(next) ? next : null;
    return order
        .between(last, text, behind)
        .or(() -> order.between(null, text, behind))
        .or(() -> order.between(last, text, null))
        .or(() -> similarHead(place, text))
        .or(() -> firstLine(place, text));
  }

  private Optional<Label> similarHead(ReadingPlace place, String text) {
    return place.header().flatMap(header -> vocabulary.findSimilarColumn(text, header.section()));
  }

  /** Behind the heads comes the first line. */
  private Optional<Label> firstLine(ReadingPlace place, String text) {
    return place.header().flatMap(header -> line(header.section(), "", text));
  }

  private Optional<Label> line(String section, String last, String text) {
    Optional<Label> similar = vocabulary.findSimilarLine(text, section);
    Label before = last.isEmpty() ? null : new Label(Kind.LINE, section, last);
    return similar.isPresent() ? similar : order.between(before, text, nextLine(section));
  }

  private static boolean isHead(@Nullable Label label) {
    return label != null && (label.is(Kind.COLUMN) || label.is(Kind.HEAD));
  }

  /** Whether a figure stands behind the token that was reached, so that it names a line. */
  boolean isBeforeFigure() {
    int next = nextText();
    return next >= 0 && labels.tokens().get(next).isValue();
  }

  /** The next token that is no mere sign; -1 where none follows. */
  private int nextText() {
    List<FlatToken> tokens = labels.tokens();
    for (int i = at + 1; i < tokens.size(); i++) {
      if (tokens.get(i).hasText()) {
        return i;
      }
    }
    return -1;
  }

  /** The head directly behind the token that was reached; null where none is. */
  private @Nullable Label next() {
    int next = nextText();
    return next < 0
        ? null
        : labels.labels(next).stream().filter(MisspeltLabels::isHead).findFirst().orElse(null);
  }

  /** The next line of the table, behind the figures of this one; null where none follows. */
  private @Nullable Label nextLine(String section) {
    for (int i = at + 1; i < Math.min(labels.tokens().size(), at + FURTHEST); i++) {
      for (Label label : labels.labels(i)) {
        if (label.section().equals(section) && label.is(Kind.LINE)) {
          return label;
        }
      }
    }
    return null;
  }
}
