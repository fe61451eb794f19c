package org.gongkai.reader;

import java.time.Duration;
import org.gongkai.model.Rejection.Reason;

/**
 * How much a file may ask of the machine. The largest reports seen stay a hundred times below.
 *
 * @param bytes size of a file
 * @param parts cells, lines and paragraphs of a document, a spanning cell counted once for every
 *     place it covers
 * @param tags tags of a page
 * @param depth nesting of a page's elements; what lies deeper is read as if it lay at the limit
 * @param time for reading a file and extracting its facts; even large ones take a hundredth
 * @param scan the same, for a file of which a page has to be recognised from its image
 */
public record Limits(int bytes, int parts, int tags, int depth, Duration time, Duration scan) {

  public static final Limits STANDARD =
      new Limits(20_000_000, 200_000, 500_000, 500, Duration.ofSeconds(60), Duration.ofMinutes(15));

  /** The same for everything but what one test or another wants smaller. */
  public Limits(int bytes, int parts, int tags, int depth) {
    this(bytes, parts, tags, depth, STANDARD.time(), STANDARD.scan());
  }

  /** The time for one file, which begins now. */
  public Deadline deadline() {
    return Deadline.in(time);
  }

  /** A fresh allowance of parts for one document. */
  public Allowance allowance() {
    return new Allowance(parts);
  }

  /** Bytes that all parts of a package may have when unpacked. */
  long unpacked() {
    return 10L * bytes;
  }

  /** Refuses a page of too many tags before anything is built of it. */
  public void checkTags(String page) {
    int found = 0;
    for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
      if (++found > tags) {
        throw new RefusedException(Reason.TOO_COMPLEX, tags + " tags");
      }
    }
  }

  /** What is left of the parts that one document may have. */
  public static final class Allowance {

    /** So many characters of a text are as good as one part. */
    private static final int CHARACTERS = 100;

    private final int granted;
    private long left;

    private Allowance(int granted) {
      this.granted = granted;
      this.left = granted;
    }

    /** Takes a part with a text: what many cells share is large in each of them. */
    public void spend(String text) {
      spend(1 + text.length() / CHARACTERS);
    }

    /**
     * Takes parts from the allowance.
     *
     * @throws RefusedException when it has not so many left, or nobody waits for the file any more
     */
    public void spend(long parts) {
      if (Thread.currentThread().isInterrupted()) {
        throw new RefusedException(Reason.TIMED_OUT, "");
      }
      left -= parts;
      if (left < 0) {
        throw new RefusedException(Reason.TOO_COMPLEX, granted + " cells and lines");
      }
    }
  }
}
