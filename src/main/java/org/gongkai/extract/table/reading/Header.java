package org.gongkai.extract.table.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The heads of the columns as met so far, in reading order. Answers which figure belongs to which
 * column, by place where the grid can be trusted and else by order where the heads leave no doubt.
 */
public final class Header {

  private static final List<String> REVIEW_ORDER =
      List.of("upheld", "corrected", "other", "pending", "total");
  private static final int APPLICANTS = 7;
  private static final List<String> COLUMN_NUMBERS = List.of("1", "2", "3", "4", "5", "6", "7");
  private static final List<String> REVIEW_LINES =
      List.of("review", "litigation_direct", "litigation_after_review");

  /**
   * A column head.
   *
   * @param measure the column, or null for a head that no form knows
   * @param line the line it belongs to where lines stand side by side; else null
   * @param start first grid column, or -1 in flat text
   * @param end first grid column after it
   */
  public record Head(@Nullable String measure, @Nullable String line, int start, int end) {

    Head withLine(@Nullable String other) {
      return new Head(measure, other, start, end);
    }
  }

  /** A line label that stands above columns. */
  private record LineHead(String line, int start) {}

  /** The heads by place, worked out once for all rows below them. */
  private record Placed(Optional<List<Head>> heads) {}

  private final String section;
  private final List<Head> heads = new ArrayList<>();
  private final List<LineHead> lineHeads = new ArrayList<>();
  private final List<String> figuresAbove = new ArrayList<>();
  private @Nullable Placed placed;

  public Header(String section) {
    this.section = section;
  }

  public String section() {
    return section;
  }

  /** Whether all seven kinds of applicants were found. */
  public boolean isWhole() {
    return heads.size() == APPLICANTS && areDistinct(heads);
  }

  public boolean isEmpty() {
    return heads.isEmpty();
  }

  /** The first grid column under a head. */
  public int start() {
    return heads.stream().mapToInt(Head::start).min().orElse(0);
  }

  /** Whether any of its heads has a place in a grid, or has none. */
  public boolean hasHeads(boolean placed) {
    return heads.stream().anyMatch(head -> head.start() >= 0 == placed);
  }

  public void add(@Nullable String measure, int start, int end) {
    heads.add(new Head(measure, null, start, end));
    placed = null;
  }

  public void addLine(String line, int start) {
    lineHeads.add(new LineHead(line, start));
    placed = null;
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
    return !figuresAbove.isEmpty() && !figuresAbove.equals(COLUMN_NUMBERS);
  }

  /** The lines that stand side by side: those whose labels were met, or the one given, or all. */
  public List<String> lines(String above) {
    if (!lineHeads.isEmpty()) {
      return lineHeads.stream().map(LineHead::line).distinct().toList();
    }
    return above.isEmpty() ? REVIEW_LINES : List.of(above);
  }

  /** Whether a column begins a new row of heads, where flat text may have a gap. */
  public boolean isRowStart(String measure) {
    return switch (section) {
      case "requests" -> measure.equals("natural_person") || measure.equals("org.business");
      case "review_litigation" -> heads.size() % 5 == 0;
      default -> false;
    };
  }

  /** The heads by place; empty when they overlap, as they do where spans were lost. */
  public Optional<List<Head>> byPlace() {
    Placed known = placed;
    if (known == null) {
      known = new Placed(place());
      placed = known;
    }
    return known.heads();
  }

  private Optional<List<Head>> place() {
    List<Head> sorted = heads.stream().sorted(Comparator.comparingInt(Head::start)).toList();
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

  /**
   * The heads in the order in which the figures follow a label; empty when the order in which they
   * were met could mean more than one.
   */
  public Optional<List<Head>> byOrder() {
    return switch (section) {
      case "requests" -> applicantOrder();
      case "review_litigation" -> reviewOrder();
      default -> Optional.of(heads).filter(Header::areDistinct);
    };
  }

  /** 总计 may be met before the five organisations, since it stands in the row above them. */
  private Optional<List<Head>> applicantOrder() {
    int natural = indexOf("natural_person");
    int total = indexOf("total");
    if (natural < 0 || total < 0 || !areDistinct(heads)) {
      return Optional.empty();
    }
    List<Head> organisations =
        heads.stream().filter(head -> head.measure() == null || isOrganisation(head)).toList();
    int firstOrganisation = organisations.isEmpty() ? total : heads.indexOf(organisations.get(0));
    boolean plain = total == heads.size() - 1;
    boolean rowByRow = total < firstOrganisation;
    if (natural != 0 || !(plain || (rowByRow && total == 1))) {
      return Optional.empty();
    }
    List<Head> order = new ArrayList<>();
    order.add(heads.get(natural));
    order.addAll(organisations);
    order.add(heads.get(total));
    return Optional.of(order);
  }

  /** Three times the same five heads under three lines in their statutory order. */
  private Optional<List<Head>> reviewOrder() {
    List<String> measures = heads.stream().map(head -> String.valueOf(head.measure())).toList();
    List<String> lines = lineHeads.stream().map(LineHead::line).distinct().toList();
    if (measures.equals(REVIEW_ORDER) && lines.size() <= 1) {
      String line = lines.isEmpty() ? null : lines.get(0);
      return Optional.of(heads.stream().map(head -> head.withLine(line)).toList());
    }
    if (!lines.equals(REVIEW_LINES) || measures.size() != 15) {
      return Optional.empty();
    }
    List<Head> order = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      if (!REVIEW_ORDER.get(i % 5).equals(measures.get(i))) {
        return Optional.empty();
      }
      order.add(heads.get(i).withLine(REVIEW_LINES.get(i / 5)));
    }
    return Optional.of(order);
  }

  private @Nullable String lineAbove(Head head) {
    return lineHeads.stream()
        .filter(line -> line.start() <= head.start())
        .max(Comparator.comparingInt(LineHead::start))
        .map(LineHead::line)
        .orElse(null);
  }

  private int indexOf(String measure) {
    for (int i = 0; i < heads.size(); i++) {
      if (measure.equals(heads.get(i).measure())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOrganisation(Head head) {
    return head.measure() != null && head.measure().startsWith("org.");
  }

  private static boolean areDistinct(List<Head> heads) {
    Set<String> seen = new HashSet<>();
    return heads.stream()
        .filter(head -> head.measure() != null)
        .allMatch(head -> seen.add(head.line() + "/" + head.measure()));
  }
}
