package org.gongkai.model.wording;

import java.util.Locale;

/** The language of what people read in the files; codes and column names are the same in both. */
public enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }
}
