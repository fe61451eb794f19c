package org.gongkai.reader.pdf.scan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.reader.pdf.scan.Recogniser.Line;

/**
 * A cell read in three ways. For a label the surer reading of its words is taken. It holds a figure
 * where two ways of looking at it by itself agree, or where one is sure and the other plainly is
 * not; where neither is so, both stand in the text, parted by a bar, and nobody can take it for a
 * figure.
 *
 * @param inPlace read as words, on the page
 * @param alone read as words, by itself
 * @param figure read as digits, by itself
 */
record CellReadings(List<Line> inPlace, List<Line> alone, List<Line> figure) {

  private static final double SURE = 90;
  private static final double UNSURE = 80;

  private static final String BAR = "¦";

  private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");

  /** Chinese numerals and strokes are how recognition misreads digits. */
  private static final Pattern NO_LABEL = Pattern.compile("[\\p{ASCII}零〇一二两三四五六七八九十百千万亿口]*");

  String text() {
    return isLabel(alone) ? label() : number();
  }

  /** Says something that digits could not be misread for. */
  static boolean isLabel(List<Line> lines) {
    String text = text(lines);
    return text.codePointCount(0, text.length()) > 1 && !NO_LABEL.matcher(text).matches();
  }

  /** The surer of the two readings, unless it lost a part. */
  private String label() {
    boolean whole = text(inPlace).length() >= text(alone).length() - 1;
    boolean surer = confidence(inPlace) > confidence(alone);
    String text = text(whole && surer && isLabel(inPlace) ? inPlace : alone);
    return text.replace('〈', '（').replace('《', '（').replace('〉', '）').replace('》', '）');
  }

  private String number() {
    String word = text(alone);
    String digits = text(figure);
    boolean agree = isFigure(word) && word.equals(digits);
    if (agree || isSurer(figure, alone)) {
      return digits;
    }
    return isSurer(alone, figure) ? word : word + BAR + digits;
  }

  private static boolean isSurer(List<Line> one, List<Line> other) {
    return isFigure(text(one)) && confidence(one) >= SURE && confidence(other) < UNSURE;
  }

  private static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }

  private static String text(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private static double confidence(List<Line> lines) {
    return lines.stream().mapToDouble(Line::confidence).min().orElse(0);
  }
}
