package org.gongkai.reader.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Heading;
import org.gongkai.model.SourceSpan;

/** The few marks of markdown that reports turned into it carry. */
public final class Markdown {

  /** A figure that a spreadsheet had no room for, ####, has no words behind it, at most a bar. */
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+([^\\s|].*)");

  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*(?=\\S)([^*]+)\\*\\*");
  private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

  /** The row of dashes under a table's head; fewer than three dashes are a blank figure. */
  private static final Pattern DELIMITER = Pattern.compile(":?-{3,}:?|:-+:?|-+:");

  private Markdown() {}

  /** Has a heading, a line in bold or a table's delimiter row. */
  public static boolean isMarkdown(String text) {
    return text.lines().anyMatch(Markdown::isMark);
  }

  private static boolean isMark(String line) {
    return HEADING.matcher(line).matches()
        || EMPHASIS.matcher(line.strip()).matches()
        || (line.indexOf('|') >= 0 && isDelimiter(BarLine.of(line)));
  }

  /** A delimiter row is made of dashes alone. */
  static boolean isDelimiter(BarLine line) {
    return line.isRow()
        && line.inner().stream().allMatch(cell -> DELIMITER.matcher(cell).matches());
  }

  static Optional<Heading> findHeading(String line, SourceSpan location) {
    Matcher matcher = HEADING.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String text = matcher.group(2).strip().replaceAll("\\s#+$", "");
    return Optional.of(new Heading(plain(text).strip(), matcher.group(1).length(), location));
  }

  /** The text without its emphasis. */
  static String plain(String text) {
    return text.indexOf('*') < 0 ? text : EMPHASIS.matcher(text).replaceAll("$1");
  }

  /** The text of a table's cell: emphasis, line breaks and escaped bars resolved. */
  static String cell(String text) {
    String plain = plain(text);
    String lines = plain.indexOf('<') < 0 ? plain : LINE_BREAK.matcher(plain).replaceAll("\n");
    return lines.replace("\\|", "|").replace("&nbsp;", " ").strip();
  }
}
