package org.gongkai.check.culprit;

import java.math.BigDecimal;
import java.util.stream.IntStream;

/** Tells which slip of the pen or the keyboard turns one figure into another. */
final class Digits {

  private final String printed;
  private final String meant;

  private Digits(String printed, String meant) {
    this.printed = printed;
    this.meant = meant;
  }

  /** The slip that explains a change of one cell, the most telling first. */
  static MistakeKind slip(ProposedChange change) {
    if (change.printed().signum() < 0 || change.printed().scale() > 0) {
      return MistakeKind.OTHER_FIGURE;
    }
    return new Digits(plain(change.printed()), plain(change.proposed())).slip();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private MistakeKind slip() {
    String longer = printed.length() > meant.length() ? printed : meant;
    String shorter = printed.length() > meant.length() ? meant : printed;
    if (isTransposed()) {
      return MistakeKind.DIGITS_TRANSPOSED;
    }
    if (!shorter.equals("0") && (longer.equals(shorter + "0") || longer.equals(shorter + "00"))) {
      return MistakeKind.ZEROS_SHIFTED;
    }
    if (longer.length() == shorter.length() + 1) {
      return isDoubled(longer, shorter) ? MistakeKind.DIGIT_DOUBLED : lostOrOther(longer, shorter);
    }
    return longer.length() == shorter.length() && differing() == 1
        ? MistakeKind.DIGIT_CHANGED
        : MistakeKind.OTHER_FIGURE;
  }

  private boolean isTransposed() {
    return printed.length() == meant.length()
        && IntStream.range(0, printed.length() - 1).anyMatch(at -> swapped(at).equals(meant));
  }

  private String swapped(int at) {
    return printed.substring(0, at)
        + printed.charAt(at + 1)
        + printed.charAt(at)
        + printed.substring(at + 2);
  }

  private static boolean isDoubled(String longer, String shorter) {
    return IntStream.range(1, longer.length())
        .filter(at -> longer.charAt(at) == longer.charAt(at - 1))
        .anyMatch(at -> without(longer, at).equals(shorter));
  }

  private static MistakeKind lostOrOther(String longer, String shorter) {
    return IntStream.range(0, longer.length()).anyMatch(at -> without(longer, at).equals(shorter))
        ? MistakeKind.DIGIT_LOST_OR_ADDED
        : MistakeKind.OTHER_FIGURE;
  }

  private static String without(String digits, int at) {
    return digits.substring(0, at) + digits.substring(at + 1);
  }

  private long differing() {
    return IntStream.range(0, printed.length())
        .filter(at -> printed.charAt(at) != meant.charAt(at))
        .count();
  }
}
