package org.gongkai.model.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paths of input files as letters, pages and sheets write them: an agency knows the name of the
 * file that it sent, not the office's folders. Where two files of a text have one name, their
 * folders stay.
 */
public final class PaperPaths {

  private static final String TOP = "reports/";

  /** In quotation marks, in a list, or alone. */
  private static final Pattern PATH = Pattern.compile("(?<![^；“\"])reports/[^；“”\"]+");

  private PaperPaths() {}

  public static String in(String text) {
    List<String> paths = PATH.matcher(text).results().map(found -> found.group()).toList();
    Set<String> names = new HashSet<>();
    boolean apart = paths.stream().distinct().map(PaperPaths::name).allMatch(names::add);
    return PATH.matcher(text)
        .replaceAll(
            found -> {
              String path = found.group();
              return Matcher.quoteReplacement(apart ? name(path) : path.substring(TOP.length()));
            });
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
