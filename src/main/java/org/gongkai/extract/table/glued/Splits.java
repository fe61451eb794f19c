package org.gongkai.extract.table.glued;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * All ways in which figures that ran together can be parted into a number of cells: every digit is
 * used, none is moved, white space always parts, and no number begins with a zero.
 */
public final class Splits {

  /** More readings than anyone could prove: nothing is decided then. */
  public static final int MOST = 20_000;

  private final List<String> pieces;
  private final int width;
  private final Predicate<List<String>> equations;
  private final List<List<String>> found = new ArrayList<>();

  /**
   * Prepares for a run of figures.
   *
   * @param pieces digits between white space
   * @param equations what the cells have to satisfy
   */
  public Splits(List<String> pieces, int width, Predicate<List<String>> equations) {
    this.pieces = pieces;
    this.width = width;
    this.equations = equations;
  }

  /** The ways that satisfy the equations, at most one more than {@link #MOST}. */
  public List<List<String>> find() {
    if (!pieces.isEmpty() && pieces.stream().allMatch(Splits::isDigits)) {
      part(0, 0, new ArrayList<>());
    }
    return found;
  }

  /** Whether there is but one way by the mere number of digits. */
  public boolean isForced() {
    return pieces.size() == width || pieces.stream().mapToInt(String::length).sum() == width;
  }

  private void part(int piece, int from, List<String> cells) {
    if (found.size() > MOST) {
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
    int longest = digits.charAt(from) == '0' ? from + 1 : digits.length();
    for (int end = from + 1; end <= longest; end++) {
      cells.add(digits.substring(from, end));
      part(piece, end, cells);
      cells.remove(cells.size() - 1);
    }
  }

  private int remaining(int piece, int from) {
    int digits = -from;
    for (int i = piece; i < pieces.size(); i++) {
      digits += pieces.get(i).length();
    }
    return digits;
  }

  private static boolean isDigits(String piece) {
    return piece.length() <= 60 && piece.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
