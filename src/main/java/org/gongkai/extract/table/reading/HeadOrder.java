package org.gongkai.extract.table.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.extract.table.label.TableShape;
import org.gongkai.extract.table.label.TableShapes;
import org.gongkai.extract.table.reading.Header.Head;
import org.gongkai.form.Table.Layout;

/** In which order the figures of a line follow its label, told by the order of the heads alone. */
final class HeadOrder {

  private final List<Head> heads;
  private final List<String> lines;
  private final TableShapes shapes;

  HeadOrder(List<Head> heads, List<String> lines, TableShapes shapes) {
    this.heads = heads;
    this.lines = lines;
    this.shapes = shapes;
  }

  /** The heads of a table's line; empty when the order could mean more than one thing. */
  Optional<List<Head>> find(String section) {
    if (shapes.has(section, Layout.MATRIX)) {
      return inColumns(section);
    }
    return shapes.has(section, Layout.ACROSS)
        ? shapes.of(section).flatMap(shape -> across(shape).stream()).findFirst()
        : Optional.of(heads).filter(Header::areDistinct);
  }

  /**
   * The sum may be met before columns whose heads stand lower, since it stands in the row above
   * them; then a head that no form knows has a place behind the sum, where all others are known, or
   * none.
   */
  private Optional<List<Head>> inColumns(String section) {
    List<String> known = heads.stream().map(Head::code).filter(code -> !code.isEmpty()).toList();
    if (known.size() < 2 || !Header.areDistinct(heads)) {
      return Optional.empty();
    }
    List<TableShape> shaped =
        shapes.of(section).filter(shape -> shape.has(known) && begins(shape, known)).toList();
    if (shaped.stream().anyMatch(shape -> shape.last().equals(known.get(known.size() - 1)))) {
      return Optional.of(heads);
    }
    return shaped.stream()
        .filter(shape -> known.contains(shape.last()) && shape.isRowByRow(known))
        .filter(shape -> known.size() == heads.size() || isOthersBehind(shape))
        .findFirst()
        .map(shape -> sorted(heads, shape));
  }

  /** Whether heads that no form knows stand behind the sum and beside all columns of a form. */
  private boolean isOthersBehind(TableShape shape) {
    String before = "";
    for (Head head : heads) {
      if (head.code().isEmpty() && !before.equals(shape.last())) {
        return false;
      }
      before = head.code().isEmpty() ? before : head.code();
    }
    return shape.isWhole(heads.stream().map(Head::code).filter(c -> !c.isEmpty()).toList());
  }

  private static boolean begins(TableShape shape, List<String> known) {
    return known.get(0).equals(shape.first());
  }

  private static List<Head> sorted(List<Head> heads, TableShape shape) {
    return heads.stream().sorted(Comparator.comparing(head -> place(head, shape))).toList();
  }

  private static int place(Head head, TableShape shape) {
    return head.code().isEmpty() ? shape.width() : shape.measures().indexOf(head.code());
  }

  /** The same heads under each of the lines in their statutory order, or under one of them. */
  private Optional<List<Head>> across(TableShape shape) {
    List<String> measures = heads.stream().map(Head::code).toList();
    if (measures.equals(shape.measures()) && lines.size() <= 1) {
      String line = lines.isEmpty() ? null : lines.get(0);
      return Optional.of(heads.stream().map(head -> head.withLine(line)).toList());
    }
    int width = shape.width();
    if (!lines.equals(shape.lines()) || !measures.equals(shape.measuresOfAllLines())) {
      return Optional.empty();
    }
    return Optional.of(
        IntStream.range(0, heads.size())
            .mapToObj(at -> heads.get(at).withLine(lines.get(at / width)))
            .toList());
  }
}
