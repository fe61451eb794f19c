package org.gongkai.extract.table.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.extract.table.reading.Header.Head;

/** In which order the figures of a line follow its label, told by the order of the heads alone. */
final class HeadOrder {

  private static final List<String> REVIEW_ORDER =
      List.of("upheld", "corrected", "other", "pending", "total");

  private final List<Head> heads;
  private final List<String> lines;

  HeadOrder(List<Head> heads, List<String> lines) {
    this.heads = heads;
    this.lines = lines;
  }

  /** The heads of a table's line; empty when the order could mean more than one thing. */
  Optional<List<Head>> find(String section) {
    return switch (section) {
      case "requests" -> applicantOrder();
      case "review_litigation" -> reviewOrder();
      default -> Optional.of(heads).filter(Header::areDistinct);
    };
  }

  /**
   * 总计 may be met before the five organisations, since it stands in the row above them; then a head
   * that no form knows has no place among the others.
   */
  private Optional<List<Head>> applicantOrder() {
    List<Head> known = heads.stream().filter(head -> head.measure() != null).toList();
    int last = known.size() - 1;
    if (last < 1 || !Header.areDistinct(known) || !isAt(known, 0, "natural_person")) {
      return Optional.empty();
    }
    if (isAt(known, last, "total")) {
      return Optional.of(heads);
    }
    return isAt(known, 1, "total") && known.size() == heads.size()
        ? Optional.of(rowByRow(known))
        : Optional.empty();
  }

  private static boolean isAt(List<Head> heads, int at, String measure) {
    return measure.equals(heads.get(at).measure());
  }

  private static List<Head> rowByRow(List<Head> heads) {
    List<Head> order = new ArrayList<>(heads);
    order.add(order.remove(1));
    return order;
  }

  /** Three times the same five heads under three lines in their statutory order. */
  private Optional<List<Head>> reviewOrder() {
    List<String> measures = heads.stream().map(head -> String.valueOf(head.measure())).toList();
    if (measures.equals(REVIEW_ORDER) && lines.size() <= 1) {
      String line = lines.isEmpty() ? null : lines.get(0);
      return Optional.of(heads.stream().map(head -> head.withLine(line)).toList());
    }
    if (!lines.equals(Header.REVIEW_LINES) || measures.size() != 15) {
      return Optional.empty();
    }
    List<Head> order = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      if (!REVIEW_ORDER.get(i % 5).equals(measures.get(i))) {
        return Optional.empty();
      }
      order.add(heads.get(i).withLine(Header.REVIEW_LINES.get(i / 5)));
    }
    return Optional.of(order);
  }
}
