package org.gongkai.marking;

import java.io.IOException;
import java.util.List;

/** Marks files of one format. */
interface Marker {

  /**
   * Makes a copy.
   *
   * @param marks for places at which the program reads what they are for
   * @param file the original
   * @return the copy, with those of the marks that are in it
   * @throws IOException where the file cannot be written anew
   */
  Marking mark(Original file, List<Mark> marks) throws IOException;

  /** A copy in which some marks are. */
  final class Marking {

    private final byte[] content;
    private final List<Mark> placed;

    Marking(byte[] content, List<Mark> placed) {
      this.content = content;
      this.placed = List.copyOf(placed);
    }

    byte[] content() {
      return content;
    }

    List<Mark> placed() {
      return placed;
    }
  }
}
