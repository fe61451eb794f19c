package org.gongkai.reader.word.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paragraph styles of an RTF file, of which only the names tell what they are for. */
final class RtfStyles {

  private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])\\s*;?.*");
  private static final Pattern CONTENTS = Pattern.compile("(?:toc|目录)\\s*[1-9]\\s*;?.*");

  private final Map<Integer, String> names = new HashMap<>();

  /** Gives a style its name, which may come in pieces. */
  void name(int style, String piece) {
    names.merge(style, piece.toLowerCase(Locale.ROOT), String::concat);
  }

  /** The level of a heading style, 0 for others. */
  int headingLevel(int style) {
    Matcher heading = HEADING.matcher(nameOf(style));
    return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
  }

  /** Whether a style belongs to a table of contents, which repeats the headings. */
  boolean isContents(int style) {
    return CONTENTS.matcher(nameOf(style)).matches();
  }

  private String nameOf(int style) {
    return names.getOrDefault(style, "").strip();
  }
}
