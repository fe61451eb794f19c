package org.gongkai.reader.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size in a {@code font:} that says everything at once. */
final class FontShorthand {

  private static final Pattern SIZE =
      Pattern.compile(
          "(?:^|\\s)((?:\\d{1,4}(?:\\.\\d*)?|\\.\\d{1,4})(?:px|pt|em|rem|%)|0)(?:/|\\s)");

  private FontShorthand() {}

  static double size(String font, double around) {
    Matcher size = font.isEmpty() ? null : SIZE.matcher(font);
    return size != null && size.find() ? CssLength.size(size.group(1), around) : around;
  }
}
