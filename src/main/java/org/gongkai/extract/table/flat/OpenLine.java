package org.gongkai.extract.table.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.extract.table.flat.FlatToken.Kind;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.model.SourceSpan;

/** A line of flattened text whose figures are being gathered. */
final class OpenLine {

  private static final Pattern RUN = Pattern.compile("[0-9０-９]+");

  private final String category;
  private final String label;
  private final SourceSpan location;
  private final int width;
  private final List<FlatToken> tokens = new ArrayList<>();
  private final boolean group;
  private boolean mayHoldMark;
  private boolean doubtful;
  private boolean ended;

  /**
   * Opens a line.
   *
   * @param category the line; empty for the figures of table 四, which have no label
   * @param width how many cells are to come
   * @param group whether the label is also that of a group, which has no figures of its own
   */
  OpenLine(String category, String label, SourceSpan location, int width, boolean group) {
    this.group = group;
    this.category = category;
    this.label = label;
    this.location = location;
    this.width = width;
  }

  /** Opens a line that no form knows, to see whether figures follow. */
  static OpenLine unknown(FlatToken label) {
    return new OpenLine("", label.text(), label.location(), Integer.MAX_VALUE, false);
  }

  boolean isUnknown() {
    return width == Integer.MAX_VALUE;
  }

  String category() {
    return category;
  }

  String label() {
    return label;
  }

  SourceSpan location() {
    return location;
  }

  void add(FlatToken token) {
    if (token.is(Kind.ROW_END)) {
      ended = true;
    } else if (!ended) {
      tokens.add(token);
    }
  }

  /** Whether the label turned out to be that of a group: nothing followed it. */
  boolean isGroup() {
    return group && isEmpty();
  }

  /** Says that a figure may as well have been the list mark of the next label. */
  void doubt() {
    doubtful = true;
  }

  /** Notes the label behind the line, whose list mark may have run together with the figures. */
  void passTo(FlatToken label, Vocabulary vocabulary) {
    String figures = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).text();
    mayHoldMark =
        RUN.matcher(figures).matches()
            && figures.length() > 1
            && !vocabulary
                .findNormal(figures.substring(figures.length() - 1) + label.normal())
                .isEmpty();
  }

  /** Gives the last digit to the label behind it; false where it can't be that label's. */
  boolean cedeMark() {
    if (mayHoldMark) {
      FlatToken last = tokens.remove(tokens.size() - 1);
      String figures = last.text().substring(0, last.text().length() - 1);
      tokens.add(FlatToken.glued(figures, last.location()));
      mayHoldMark = false;
      return true;
    }
    return false;
  }

  /** Whether more cells fit, not counting blank lines, which may be mere spacing. */
  boolean isFull() {
    return ended || tokens.stream().filter(token -> !token.is(Kind.BLANK_LINE)).count() >= width;
  }

  /** Whether nobody knows how many columns its heads have, and it has nothing yet. */
  boolean lacksHeads() {
    return width == 0 && !ended && isEmpty();
  }

  /** Whether its last figure stands at a place. */
  boolean endsAt(SourceSpan place) {
    List<SourceSpan> places = places();
    return !places.isEmpty() && places.get(places.size() - 1).equals(place);
  }

  boolean isEmpty() {
    return tokens.stream().noneMatch(token -> !token.is(Kind.BLANK_LINE));
  }

  /**
   * The cells, one a column; empty when their number does not come out.
   *
   * @param emptyLines whether in this table an empty line is an empty cell
   */
  Optional<List<FlatToken>> cells(boolean emptyLines) {
    if (doubtful) {
      return Optional.empty();
    }
    List<FlatToken> figures = tokens.stream().filter(token -> !token.is(Kind.BLANK_LINE)).toList();
    boolean dense = emptyLines && !isInRows();
    if (figures.size() == width && !hasGap(dense) && !isOverRows()) {
      return Optional.of(figures);
    }
    List<FlatToken> cells = dense ? tokens : figures;
    boolean fits =
        cells.size() >= width
            && cells.subList(width, cells.size()).stream().noneMatch(FlatToken::hasText)
            && (dense || cells.size() <= width + 1);
    return fits ? Optional.of(cells.subList(0, width)) : Optional.empty();
  }

  /** Whether figures share a line, with one another or with the label. */
  boolean isInRows() {
    List<SourceSpan> places = places();
    return places.contains(location) || places.stream().distinct().count() < places.size();
  }

  /** Whether figures share a line and yet go on over others: some cells of them are empty. */
  private boolean isOverRows() {
    return isInRows() && places().stream().distinct().count() > 1;
  }

  private List<SourceSpan> places() {
    return tokens.stream().filter(FlatToken::hasText).map(FlatToken::location).toList();
  }

  /** In dense text an empty line among the figures is a cell. */
  private boolean hasGap(boolean dense) {
    return dense
        && tokens.size() > width
        && tokens.subList(0, width).stream().anyMatch(OpenLine::isGap);
  }

  private static boolean isGap(FlatToken token) {
    return token.is(Kind.BLANK_LINE);
  }

  /**
   * Whether any figure was cut out of text that had run together, or ran together itself, and
   * nothing speaks against parting them.
   *
   * @param provable whether sums tell if fewer figures than cells ran together or left blanks out
   */
  boolean isGlued(boolean provable) {
    return !doubtful && (tokens.stream().anyMatch(FlatToken::glued) || isRun(provable));
  }

  /**
   * Digits for every cell of the line in fewer pieces, 0000000 or 3 0 0 0 0 03, in one line with
   * the label where it has one.
   */
  private boolean isRun(boolean provable) {
    List<String> pieces = pieces();
    boolean few = !pieces.isEmpty() && pieces.size() < width;
    return few
        && pieces.stream().allMatch(piece -> RUN.matcher(piece).matches())
        && pieces.stream().mapToInt(String::length).sum() >= width
        && places().stream().distinct().count() == 1
        && (label.isEmpty() || places().contains(location))
        && (provable || !mayLackBlanks());
  }

  /** Whether there may be fewer figures than cells because blank ones left no trace. */
  boolean mayLackBlanks() {
    List<String> pieces = pieces();
    return pieces.size() > 1
        && pieces.size() < width
        && pieces.stream().noneMatch(OpenLine::isTwoFigures);
  }

  /** No number begins with a zero. */
  private static boolean isTwoFigures(String digits) {
    return digits.length() > 1 && (digits.charAt(0) == '0' || digits.charAt(0) == '０');
  }

  /** The figures between white space, as they stand. */
  List<String> pieces() {
    return tokens.stream().filter(FlatToken::hasText).map(FlatToken::text).toList();
  }

  int width() {
    return width;
  }

  String text() {
    return tokens.stream()
        .filter(token -> !token.is(Kind.BLANK_LINE))
        .map(token -> token.text().isEmpty() ? "|" : token.text())
        .collect(Collectors.joining(" "));
  }
}
