package org.gongkai.extract.table.flat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.extract.table.label.FormOrder;
import org.gongkai.extract.table.reading.Header;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a table in flat text as they were met, those too that were not understood: 本年新 twice
 * before 对外公开总数量 can be but the two that the form has there.
 */
final class FlatHeads {

  private final FormOrder order;
  private final List<@Nullable String> measures = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private int glued;

  FlatHeads(FormOrder order) {
    this.order = order;
  }

  /** Forgets what was met: no head stands before what comes now. */
  void clear() {
    measures.clear();
    texts.clear();
    glued = 0;
  }

  /** Notes words that may be a head; glued ones have a column for sure, whatever they mean. */
  void addUnknown(FlatToken token) {
    measures.add(null);
    texts.add(token.text());
    glued += token.glued() ? 1 : 0;
  }

  void add(String measure, String text) {
    measures.add(measure);
    texts.add(text);
  }

  /** How many heads that ran together with others were met before the first that is known. */
  int gluedBefore() {
    return measures.stream().allMatch(measure -> measure == null) ? glued : 0;
  }

  /** Gives a header the columns that its heads must mean, where there is no other choice. */
  void settle(Header header) {
    if (measures.contains(null)) {
      order.fill(header.section(), measures, texts).ifPresent(header::understand);
    }
    clear();
  }
}
