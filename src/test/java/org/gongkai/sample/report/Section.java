package org.gongkai.sample.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the six sections of a report.
 *
 * @param number its numeral, 一 to 六
 * @param heading without the numeral
 * @param paragraphs its text; a statutory table, where the section has one, follows it
 */
public record Section(String number, String heading, List<String> paragraphs) {

  public Section {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The section with one more paragraph. */
  Section plus(String paragraph) {
    List<String> more = new ArrayList<>(paragraphs);
    more.add(paragraph);
    return new Section(number, heading, more);
  }
}
