package org.gongkai.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the six sections every report has (国办公开办函〔2021〕30号, 〔2019〕60号).
 *
 * @param number 1 to 6
 * @param heading the statutory words, without the numeral
 * @param aliases other words that are seen and understood
 */
public record ReportSection(int number, String heading, List<String> aliases) {

  /** The numerals of the sections, in order. */
  public static final String NUMERALS = "一二三四五六";

  public ReportSection {
    aliases = List.copyOf(aliases);
  }

  /** 一 to 六. */
  public String numeral() {
    return NUMERALS.substring(number - 1, number);
  }

  /** The statutory words and the aliases. */
  public List<String> wordings() {
    return Stream.concat(Stream.of(heading), aliases.stream()).toList();
  }
}
