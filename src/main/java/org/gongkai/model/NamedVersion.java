package org.gongkai.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file's path says about its place among several versions of one report, the least first: a
 * final version takes the place of a draft, a correction that of a final version.
 */
public enum NamedVersion {
  /** Called a draft, a copy put aside, or void. */
  DRAFT("初稿|草稿|底稿|征求意见|作废|废弃|备份|旧版|旧稿|draft|backup|obsolete"),
  /** Called nothing in particular. */
  PLAIN(""),
  /** Called final. */
  FINAL("定稿|终稿|最终|正式稿|正式版|final"),
  /** Called corrected, or handed in again. */
  CORRECTED("更正|修正|修订|订正|重报|corrected|revised");

  private final Pattern words;

  NamedVersion(String words) {
    this.words = Pattern.compile(words);
  }

  public static NamedVersion of(String path) {
    String text = path.toLowerCase(Locale.ROOT);
    for (NamedVersion version : new NamedVersion[] {DRAFT, CORRECTED, FINAL}) {
      if (version.words.matcher(text).find()) {
        return version;
      }
    }
    return PLAIN;
  }
}
