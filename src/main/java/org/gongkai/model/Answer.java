package org.gongkai.model;

import java.util.Optional;

/**
 * What came back about an item of a slip, with the item as the slip that came back has it: once a
 * report is corrected, nothing else remembers what was asked.
 *
 * @param slip the number of the slip; empty where it was lost
 * @param text of the answer; empty where the box was
 * @param source the file, below the input folder
 */
public record Answer(
    ItemCode code, Optional<SlipNumber> slip, String text, Item item, String source) {

  /**
   * An item as it was printed; whatever was lost is empty.
   *
   * @param severity the word used in the files
   */
  public record Item(String severity, String place, String message, String basis, String demand) {}

  /** Both, where an item was answered twice. */
  Answer and(Answer other) {
    if (other.text.isEmpty() || other.text.equals(text)) {
      return this;
    }
    return text.isEmpty()
        ? other
        : new Answer(code, slip, text + "\n" + other.text, item, source + "；" + other.source);
  }
}
