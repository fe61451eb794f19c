package org.gongkai.model.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Folds traditional characters into simplified ones, character by character, so that names and
 * labels compare in either script. Only for comparing: both sides have to be folded, and what was
 * printed is kept. A table of characters is all this takes; libraries that convert texts bring
 * megabytes of phrases, which names and labels have no use for.
 */
public final class Simplified {

  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';
  private static final char[] SIMPLIFIED = read();

  private Simplified() {}

  /** The simplified form of a character; any other character as it is. */
  public static int fold(int c) {
    return isHan(c) ? SIMPLIFIED[c - FIRST] : c;
  }

  /** Whether a character is one of the Chinese ones in common use. */
  static boolean isHan(int c) {
    return c >= FIRST && c <= LAST;
  }

  /** A text with every traditional character in its simplified form; as long as it was. */
  public static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int at = 0; at < folded.length; at++) {
      folded[at] = (char) fold(folded[at]);
    }
    return new String(folded);
  }

  private static char[] read() {
    char[] table = new char[LAST - FIRST + 1];
    for (int at = 0; at < table.length; at++) {
      table[at] = (char) (FIRST + at);
    }
    InputStream file =
        Objects.requireNonNull(Simplified.class.getResourceAsStream("traditional.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static void add(String pairs, char[] table) {
    for (int at = 0; at + 1 < pairs.length(); at += 2) {
      table[pairs.charAt(at) - FIRST] = pairs.charAt(at + 1);
    }
  }
}
