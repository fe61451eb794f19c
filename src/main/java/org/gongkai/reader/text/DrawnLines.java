package org.gongkai.reader.text;

import java.util.regex.Pattern;

/** Tables drawn with other characters than bars: │ and ｜ part cells too, +---+ parts rows. */
final class DrawnLines {

  private static final Pattern UPRIGHT = Pattern.compile("[│┃║┆┊｜]");
  private static final Pattern RULE =
      Pattern.compile(
          "[\\s|+\\-=─━═┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝]*[+─━═][\\s|+\\-=─━═┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝]*");
  private static final int SHORTEST_RULE = 3;

  private DrawnLines() {}

  /** The line with bars for other upright lines; blank where it is nothing but a rule. */
  static String asBars(String line) {
    String barred = isPlain(line) ? line : UPRIGHT.matcher(line).replaceAll("|");
    return barred.length() >= SHORTEST_RULE && RULE.matcher(barred).matches() ? "" : barred;
  }

  private static boolean isPlain(String line) {
    return line.chars().noneMatch(c -> (c >= '─' && c <= '╬') || c == '｜');
  }
}
