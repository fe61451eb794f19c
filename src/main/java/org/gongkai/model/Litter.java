package org.gongkai.model;

import java.util.regex.Pattern;

/**
 * What office programs and operating systems leave beside the files that people put somewhere: it
 * comes and goes by itself and is nobody's report.
 */
public final class Litter {

  /** Locks of open documents (Word, Excel, WPS; LibreOffice) and what a Mac and Windows keep. */
  private static final Pattern NAME =
      Pattern.compile(
          "(.*/)?(__MACOSX/.*|(~\\$|\\._|\\.~lock\\.)[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Litter() {}

  /**
   * Whether nobody gave a file its name.
   *
   * @param path parts are joined by slashes
   */
  public static boolean isLitter(String path) {
    return NAME.matcher(path).matches();
  }
}
