package org.gongkai.extract.table.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Vocabulary;

/**
 * Words that stand beside and under one another and make up a label.
 *
 * @param words in reading order
 * @param labels what they may name
 */
record WordChain(List<AlignedWord> words, Set<Label> labels) {

  /** Words of one label lie under one another or miss each other by this. */
  private static final int SLACK = 2;

  WordChain {
    words = List.copyOf(words);
  }

  int top() {
    return words.get(0).line();
  }

  int bottom() {
    return words.get(words.size() - 1).line();
  }

  double start() {
    return words.stream().mapToDouble(AlignedWord::start).min().orElse(0);
  }

  double end() {
    return words.stream().mapToDouble(AlignedWord::end).max().orElse(0);
  }

  double center() {
    return (start() + end()) / 2.0;
  }

  /** How far its words stand aside from one another. */
  double spread() {
    double spread = 0;
    for (int i = 1; i < words.size(); i++) {
      AlignedWord above = words.get(i - 1);
      boolean beside = words.get(i).line() == above.line();
      spread +=
          beside
              ? words.get(i).start() - above.end() - 1
              : Math.abs(words.get(i).center() - above.center());
    }
    return spread;
  }

  /** The codes of what it names in a section. */
  List<String> codes(Label.Kind kind, String section) {
    return labels.stream()
        .filter(label -> label.is(kind) && label.section().equals(section))
        .map(Label::code)
        .toList();
  }

  int length() {
    return words.stream().mapToInt(word -> word.normal().length()).sum();
  }

  String text() {
    return String.join("", words.stream().map(AlignedWord::text).toList());
  }

  boolean names(Label.Kind kind, String section) {
    return labels.stream().anyMatch(label -> label.is(kind) && label.section().equals(section));
  }

  /**
   * All labels that begin with a word.
   *
   * @param words the words that may follow, in reading order
   * @param pages the page of every line: over a page break the columns shift
   */
  static List<WordChain> from(
      AlignedWord start, List<AlignedWord> words, Vocabulary vocabulary, List<Integer> pages) {
    List<WordChain> found = new ArrayList<>();
    if (!start.normal().isEmpty() && vocabulary.isPrefix(start.normal())) {
      new Search(words, vocabulary, pages, found).extend(List.of(start), start.normal());
    }
    return found;
  }

  /** The search for the words that follow. */
  private record Search(
      List<AlignedWord> words, Vocabulary vocabulary, List<Integer> pages, List<WordChain> found) {

    /** No page has so many ways to go on with a label. */
    private static final int MOST_FOUND = 50;

    void extend(List<AlignedWord> chain, String normal) {
      Set<Label> labels = vocabulary.findNormal(normal);
      if (!labels.isEmpty()) {
        found.add(new WordChain(chain, labels));
      }
      for (AlignedWord word : words) {
        String longer = normal + word.normal();
        if (found.size() < MOST_FOUND
            && !word.normal().isEmpty()
            && vocabulary.isPrefix(longer)
            && follows(chain, word)) {
          List<AlignedWord> more = new ArrayList<>(chain);
          more.add(word);
          extend(more, longer);
        }
      }
    }

    private boolean follows(List<AlignedWord> chain, AlignedWord word) {
      AlignedWord last = chain.get(chain.size() - 1);
      if (word.line() == last.line()) {
        return word.order() == last.order() + 1;
      }
      if (word.line() < last.line()) {
        return false;
      }
      if (!pages.get(word.line()).equals(pages.get(last.line()))) {
        return true;
      }
      return chain.stream().anyMatch(above -> word.touches(above.start(), above.end(), SLACK));
    }
  }
}
