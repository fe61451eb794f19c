package org.gongkai.reader;

import java.util.Locale;

/** Fonts that show pictures instead of letters and digits: what is typed in them is not seen. */
public final class PictureFont {

  private PictureFont() {}

  public static boolean is(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("wingdings")
        || lower.equals("webdings")
        || lower.equals("marlett")
        || lower.contains("dingbats");
  }
}
