package org.gongkai.office;

import org.gongkai.model.wording.Sentence;

/** The sentences about files of the office. */
final class OfficeSentences {

  private static final String BUNDLE = "org/gongkai/office/office";

  private OfficeSentences() {}

  static Sentence of(String key, Object... arguments) {
    return Sentence.of(BUNDLE, key, arguments);
  }

  /** A word of ours, with the Chinese that an office may write for it. */
  static Sentence word(String code, String key) {
    return of("word", code, ColumnNames.chinese(key).orElse(code));
  }

  /** A column, by the name in the file format and what a clerk calls it. */
  static Object column(String name) {
    return ColumnNames.usual(name).<Object>map(usual -> of("column", name, usual)).orElse(name);
  }
}
