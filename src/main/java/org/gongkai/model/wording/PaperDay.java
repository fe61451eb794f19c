package org.gongkai.model.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as letters write them: 2026年1月31日. Files for programs have 2026-01-31. */
public record PaperDay(Language language) {

  private static final String CHINESE = "uuuu年M月d日";
  private static final String ENGLISH = "d MMMM uuuu";

  public String of(LocalDate day) {
    String pattern = language == Language.ZH ? CHINESE : ENGLISH;
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }
}
