package org.gongkai.job.settle;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a file's path says about its place among several versions of one report. */
enum NamedVersion {
  /** Called a draft, a copy put aside, or void. */
  DRAFT("初稿|草稿|底稿|征求意见|作废|废弃|备份|旧版|旧稿|draft|backup|obsolete"),
  /** Called nothing in particular. */
  PLAIN(""),
  /** Called final or corrected. */
  FINAL("定稿|终稿|正式稿|正式版|更正|修正|修订|订正|重报|final|corrected|revised");

  private final Pattern words;

  NamedVersion(String words) {
    this.words = Pattern.compile(words);
  }

  static NamedVersion of(String path) {
    String text = path.toLowerCase(Locale.ROOT);
    if (DRAFT.words.matcher(text).find()) {
      return DRAFT;
    }
    return FINAL.words.matcher(text).find() ? FINAL : PLAIN;
  }
}
