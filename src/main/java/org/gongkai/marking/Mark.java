package org.gongkai.marking;

/**
 * What is to be shown at one place of a file.
 *
 * @param place as facts tell it, {@code table 2 row 7 column 4}
 * @param printed what must stand there, or else the place is another
 * @param label short, for the place itself: {@code ①③}
 * @param note what is the matter, line by line
 */
public record Mark(String place, String printed, String label, String note) {

  /** Label and note, for a comment. */
  String text() {
    return label + " " + note;
  }
}
