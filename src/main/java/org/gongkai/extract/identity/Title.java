package org.gongkai.extract.identity;

import org.jspecify.annotations.Nullable;

/**
 * A text that reads as the title of an annual report.
 *
 * @param agency the name in it, as printed; empty where there is none
 * @param year the year in it, or null
 * @param text the whole title
 * @param disowned the word with which it says that it is no report, 模板, 作废; empty without one
 */
record Title(String agency, @Nullable Integer year, String text, String disowned) {

  /** Whether it says both whose report it is and for which year. */
  boolean isComplete() {
    return !agency.isEmpty() && year != null;
  }
}
