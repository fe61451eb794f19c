package org.gongkai.extract.table.glued;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * All ways in which figures that ran together can be parted into a number of cells: every digit is
 * used, none is moved, white space always parts, a sign always begins a cell, and only of a column
 * that knows signs, and no number begins with a zero.
 */
public final class Splits {

  /** More readings than anyone could prove: nothing is decided then. */
  public static final int MOST = 20_000;

  private static final Pattern FIGURES = Pattern.compile("[-+]?\\d+(?:[-+]\\d+)*");

  /** A search longer than this decides nothing: 26 digits fill 15 cells in millions of ways. */
  private static final int MOST_STEPS = 300_000;

  private final List<String> pieces;
  private final int width;
  private final IntPredicate signed;
  private final Predicate<List<String>> equations;
  private final List<List<String>> found = new ArrayList<>();
  private int steps;

  /**
   * Prepares for a run of figures.
   *
   * @param pieces figures between white space
   * @param signed whether the cell at a place may have a sign
   * @param equations what the cells have to satisfy
   */
  public Splits(
      List<String> pieces, int width, IntPredicate signed, Predicate<List<String>> equations) {
    this.pieces = pieces.stream().map(piece -> piece.replace('−', '-').replace('–', '-')).toList();
    this.width = width;
    this.signed = signed;
    this.equations = equations;
  }

  /**
   * The ways that satisfy the equations, at most one more than {@link #MOST}; none where there are
   * too many to try.
   */
  public List<List<String>> find() {
    if (!pieces.isEmpty() && pieces.stream().allMatch(Splits::areFigures)) {
      part(0, 0, new ArrayList<>());
    }
    return steps > MOST_STEPS ? List.of() : found;
  }

  /** Whether there is but one way by the mere number of digits. */
  public boolean isForced() {
    return pieces.stream().allMatch(Splits::areFigures)
        && (pieces.size() == width || remaining(0, 0) == width);
  }

  private void part(int piece, int from, List<String> cells) {
    if (found.size() > MOST || ++steps > MOST_STEPS) {
      return;
    }
    if (piece == pieces.size()) {
      if (cells.size() == width && equations.test(cells)) {
        found.add(List.copyOf(cells));
      }
      return;
    }
    String digits = pieces.get(piece);
    if (from == digits.length()) {
      part(piece + 1, 0, cells);
      return;
    }
    if (cells.size() + remaining(piece, from) < width || cells.size() >= width) {
      return;
    }
    int first = isSign(digits, from) ? from + 1 : from;
    if (first > from && !signed.test(cells.size())) {
      return;
    }
    int longest = digits.charAt(first) == '0' ? first + 1 : runEnd(digits, first);
    for (int end = first + 1; end <= longest; end++) {
      cells.add(digits.substring(digits.charAt(from) == '+' ? first : from, end));
      part(piece, end, cells);
      cells.remove(cells.size() - 1);
    }
  }

  private static int runEnd(String digits, int from) {
    int end = from;
    while (end < digits.length() && !isSign(digits, end)) {
      end++;
    }
    return end;
  }

  private static boolean isSign(String digits, int at) {
    return digits.charAt(at) == '-' || digits.charAt(at) == '+';
  }

  /** How many cells the digits left can fill at the most. */
  private int remaining(int piece, int from) {
    int digits = 0;
    for (int i = piece; i < pieces.size(); i++) {
      String rest = i == piece ? pieces.get(i).substring(from) : pieces.get(i);
      digits += (int) rest.chars().filter(Character::isDigit).count();
    }
    return digits;
  }

  private static boolean areFigures(String piece) {
    return piece.length() <= 60 && FIGURES.matcher(piece).matches();
  }
}
