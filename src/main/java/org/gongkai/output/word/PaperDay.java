package org.gongkai.output.word;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.gongkai.model.wording.Language;

/** Days as letters write them: 2026年1月31日. Files for programs have 2026-01-31. */
record PaperDay(Language language) {

  private static final String CHINESE = "uuuu年M月d日";
  private static final String ENGLISH = "d MMMM uuuu";

  String of(LocalDate day) {
    String pattern = language == Language.ZH ? CHINESE : ENGLISH;
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }
}
