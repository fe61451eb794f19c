package org.gongkai.marking;

import java.util.List;
import java.util.Optional;

/** What came of marking a file. */
public final class MarkedCopy {

  private final Outcome outcome;
  private final Optional<byte[]> content;
  private final List<Mark> lacking;

  private MarkedCopy(Outcome outcome, Optional<byte[]> content, List<Mark> lacking) {
    this.outcome = outcome;
    this.content = content;
    this.lacking = List.copyOf(lacking);
  }

  static MarkedCopy of(byte[] content, List<Mark> lacking) {
    return new MarkedCopy(Outcome.MARKED, Optional.of(content), lacking);
  }

  static MarkedCopy none(Outcome outcome, List<Mark> lacking) {
    return new MarkedCopy(outcome, Optional.empty(), lacking);
  }

  public Outcome outcome() {
    return outcome;
  }

  /** The copy; empty where nothing could be marked. */
  public Optional<byte[]> content() {
    return content;
  }

  /** The marks that are not in the copy. */
  public List<Mark> lacking() {
    return lacking;
  }

  /** Why there is a copy, or none. */
  public enum Outcome {
    MARKED,
    /** Files of this format cannot be marked. */
    OTHER_FORMAT,
    /** No place was found beyond doubt. */
    NO_PLACE,
    /** The file does not allow it, or the copy would be read otherwise than the original. */
    UNSAFE
  }
}
