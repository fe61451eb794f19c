package org.gongkai.extract.table.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.label.TableShapes;
import org.gongkai.form.Table.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The heads of the columns as met so far, in reading order. Answers which figure belongs to which
 * column, by place where the grid can be trusted and else by order where the heads leave no doubt.
 */
public final class Header {

  /**
   * A column head.
   *
   * @param measure the column, or null for a head that no form knows
   * @param line the line it belongs to where lines stand side by side; else null
   * @param start first grid column, or -1 in flat text
   * @param end first grid column after it
   */
  public record Head(@Nullable String measure, @Nullable String line, int start, int end) {

    /** The column's code; empty for a head that no form knows. */
    String code() {
      return measure == null ? "" : measure;
    }

    Head withLine(@Nullable String other) {
      return new Head(measure, other, start, end);
    }

    private Head unknown() {
      return new Head(null, line, start, end);
    }

    Head until(int other) {
      return new Head(measure, line, start, other);
    }

    boolean covers(int column) {
      return start <= column && column < end;
    }
  }

  /** A line label that stands above columns. */
  private record LineHead(String line, int start) {}

  /** The heads by place, worked out once for all rows below them. */
  private record Placed(Optional<List<Head>> heads, List<String> measures) {}

  /** The heads in order, worked out once too. */
  private record Ordered(Optional<List<Head>> heads) {}

  private final String section;
  private final TableShapes shapes;
  private final List<Head> heads = new ArrayList<>();
  private final List<LineHead> lineHeads = new ArrayList<>();
  private final List<String> figuresAbove = new ArrayList<>();
  private final List<Head> beside = new ArrayList<>();
  private final Set<Integer> loose = new HashSet<>();
  private @Nullable Placed placed;
  private @Nullable Ordered ordered;

  public Header(String section, TableShapes shapes) {
    this.section = section;
    this.shapes = shapes;
  }

  public String section() {
    return section;
  }

  /** Whether all columns of a form's table were found, and no others. */
  public boolean isWhole() {
    return shapes.whole(section, heads.stream().map(Head::code).toList()).isPresent();
  }

  /** Whether its lines stand below each other under all its columns. */
  public boolean isMatrix() {
    return shapes.has(section, Layout.MATRIX);
  }

  /** Whether its lines stand side by side, their labels above the figures. */
  public boolean isAcross() {
    return shapes.has(section, Layout.ACROSS);
  }

  public boolean isEmpty() {
    return heads.isEmpty();
  }

  /** The first grid column under a head. */
  public int start() {
    int start = heads.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (Head head : heads) {
      start = Math.min(start, head.start());
    }
    return start;
  }

  /** Whether any of its heads has a place in a grid, or has none. */
  public boolean hasHeads(boolean placed) {
    return heads.stream().anyMatch(head -> head.start() >= 0 == placed);
  }

  public void add(@Nullable String measure, int start, int end) {
    heads.add(new Head(measure, null, start, end));
    forget();
  }

  private void forget() {
    placed = null;
    ordered = null;
  }

  /** Takes these columns for the heads of flat text, some of which were not understood alone. */
  public void understand(List<String> measures) {
    heads.clear();
    forget();
    measures.forEach(measure -> add(measure, -1, -1));
  }

  /**
   * Adds a head of a grid.
   *
   * @param statutory whether it says the form's own words
   */
  public void add(String measure, GridCell cell, boolean statutory) {
    add(measure, cell.column(), cell.endColumn());
    if (!statutory) {
      loose.add(cell.column());
    }
  }

  /** Notes a column with a head that is none of the form's and stands before them: 行次. */
  public void addBeside(GridCell cell) {
    beside.add(new Head(null, null, cell.column(), cell.endColumn()));
  }

  /** Whether a cell stands below such a head. */
  public boolean isBeside(GridCell cell) {
    return beside.stream().anyMatch(head -> head.covers(cell.column()));
  }

  public void addLine(String line, int start) {
    lineHeads.add(new LineHead(line, start));
    forget();
  }

  /** Notes a figure between the heads and the label of the first line. */
  public void addFigureAbove(String figure) {
    figuresAbove.add(figure);
  }

  /**
   * Whether figures may stand before the labels of their lines: some stand before the first. Those
   * that number the columns are none.
   */
  public boolean mayPrecedeLabels() {
    return !figuresAbove.isEmpty() && !areColumnNumbers();
  }

  private boolean areColumnNumbers() {
    List<String> numbers =
        IntStream.rangeClosed(1, figuresAbove.size()).mapToObj(Integer::toString).toList();
    return figuresAbove.equals(numbers)
        && shapes.of(section).anyMatch(shape -> shape.width() == numbers.size());
  }

  /** The lines that stand side by side: those whose labels were met, or the one given, or all. */
  public List<String> lines(String above) {
    if (!lineHeads.isEmpty()) {
      return lineHeads.stream().map(LineHead::line).distinct().toList();
    }
    return above.isEmpty() ? shapes.linesAcross(section) : List.of(above);
  }

  /** Whether a column begins a new row of heads, where flat text may have a gap. */
  public boolean isRowStart(String measure) {
    return shapes
        .of(section)
        .anyMatch(
            shape ->
                shape.layout() == Layout.ACROSS
                    ? heads.size() % shape.width() == 0
                    : shape.isRowStart(measure));
  }

  /** The heads by place; empty when they overlap, as they do where spans were lost. */
  public Optional<List<Head>> byPlace() {
    return placed().heads();
  }

  private Placed placed() {
    Placed known = placed;
    if (known == null) {
      Optional<List<Head>> found = place(heads);
      if (found.isEmpty() || !loose.isEmpty()) {
        found = place(withoutTwins(settled()));
      }
      known = new Placed(found, measures(found.orElse(List.of())));
      placed = known;
    }
    return known;
  }

  private Optional<List<Head>> place(List<Head> some) {
    List<Head> sorted = new ArrayList<>(some);
    sorted.sort(Comparator.comparingInt(Head::start));
    int covered = 0;
    for (Head head : sorted) {
      if (head.start() < covered) {
        return Optional.empty();
      }
      covered = head.end();
    }
    return Optional.of(sorted.stream().map(head -> head.withLine(lineAbove(head))).toList())
        .filter(Header::areDistinct);
  }

  /** The heads as they stand, or, where they make no sense so, as merged cells that were filled. */
  private List<Head> settled() {
    boolean plain = isEmpty() || heads.get(0).start() < 0 || place(heads).isPresent();
    return plain || order(heads).isPresent() ? heads : FilledHeads.merged(heads);
  }

  /** Of two heads that mean one column, that in the form's own words: 合计 beside 总计 is another. */
  private List<Head> withoutTwins(List<Head> settled) {
    return loose.isEmpty()
        ? settled
        : settled.stream().map(head -> isTwin(settled, head) ? head.unknown() : head).toList();
  }

  private boolean isTwin(List<Head> settled, Head head) {
    return loose.contains(head.start())
        && settled.stream()
            .filter(other -> !loose.contains(other.start()))
            .anyMatch(
                other ->
                    Objects.equals(other.measure(), head.measure())
                        && Objects.equals(lineAbove(other), lineAbove(head)));
  }

  /** What the heads by place mean, those left out that no form knows. */
  public List<String> measuresByPlace() {
    return placed().measures();
  }

  private static List<String> measures(List<Head> heads) {
    return heads.stream().map(Head::measure).filter(Objects::nonNull).map(String::valueOf).toList();
  }

  /**
   * The heads in the order in which the figures follow a label; empty when the order in which they
   * were met could mean more than one.
   */
  public Optional<List<Head>> byOrder() {
    Ordered known = ordered;
    if (known == null) {
      known = new Ordered(order(settled()));
      ordered = known;
    }
    return known.heads();
  }

  private Optional<List<Head>> order(List<Head> some) {
    List<String> lines = lineHeads.stream().map(LineHead::line).distinct().toList();
    return new HeadOrder(some, lines, shapes).find(section);
  }

  private @Nullable String lineAbove(Head head) {
    LineHead above = null;
    for (LineHead line : lineHeads) {
      if (line.start() <= head.start() && (above == null || line.start() > above.start())) {
        above = line;
      }
    }
    return above == null ? null : above.line();
  }

  static boolean areDistinct(List<Head> heads) {
    Set<String> seen = new HashSet<>();
    return heads.stream()
        .filter(head -> head.measure() != null)
        .allMatch(head -> seen.add(head.line() + "/" + head.measure()));
  }
}
