package org.gongkai.reader;

import org.gongkai.model.Rejection.Reason;

/**
 * How much a file may ask of the machine. The largest reports seen stay a hundred times below.
 *
 * @param bytes size of a file
 * @param parts cells, lines and paragraphs of a document, a spanning cell counted once for every
 *     place it covers
 * @param tags tags of a page
 * @param depth nesting of a page's elements; what lies deeper is read as if it lay at the limit
 */
public record Limits(int bytes, int parts, int tags, int depth) {

  public static final Limits STANDARD = new Limits(20_000_000, 200_000, 500_000, 500);

  /** A fresh allowance of parts for one document. */
  public Allowance allowance() {
    return new Allowance(parts);
  }

  /** Bytes that all parts of a package may have when unpacked. */
  long unpacked() {
    return 10L * bytes;
  }

  /** Refuses a page of too many tags before anything is built of it. */
  void checkTags(String page) {
    if (page.chars().filter(c -> c == '<').limit(tags + 1L).count() > tags) {
      throw new RefusedException(Reason.TOO_COMPLEX, tags + " tags");
    }
  }

  /** What is left of the parts that one document may have. */
  public static final class Allowance {

    private final int granted;
    private long left;

    private Allowance(int granted) {
      this.granted = granted;
      this.left = granted;
    }

    public void spend(long parts) {
      left -= parts;
      if (left < 0) {
        throw new RefusedException(Reason.TOO_COMPLEX, granted + " cells and lines");
      }
    }
  }
}
