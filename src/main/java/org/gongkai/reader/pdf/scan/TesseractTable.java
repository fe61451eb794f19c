package org.gongkai.reader.pdf.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.reader.pdf.page.Box;
import org.gongkai.reader.pdf.scan.Recogniser.Line;

/** The table of words that Tesseract prints: a row a word, columns separated by tabs. */
final class TesseractTable {

  private static final int COLUMNS = 12;

  /** Words further apart than this, in heights, need not belong together. */
  private static final double APART = 1.5;

  /** A word and the line it stands on: page, block, paragraph and line. */
  private record Word(List<String> place, String text, Box box, double confidence) {

    static Word of(String row) {
      List<String> columns = List.of(row.split("\t", COLUMNS));
      double left = Double.parseDouble(columns.get(6));
      double top = Double.parseDouble(columns.get(7));
      double width = Double.parseDouble(columns.get(8));
      double height = Double.parseDouble(columns.get(9));
      return new Word(
          columns.subList(1, 5),
          columns.get(11).strip(),
          new Box(left, top, left + width, top + height),
          Double.parseDouble(columns.get(10)));
    }
  }

  private TesseractTable() {}

  /** The lines in the order printed. */
  static List<Line> lines(String table) {
    Map<List<String>, List<Word>> lines = new LinkedHashMap<>();
    table
        .lines()
        .skip(1)
        .filter(row -> row.split("\t", -1).length == COLUMNS)
        .map(Word::of)
        .filter(word -> !word.text().isEmpty())
        .forEach(word -> lines.computeIfAbsent(word.place(), k -> new ArrayList<>()).add(word));
    return lines.values().stream().flatMap(words -> parted(words).stream()).toList();
  }

  /** The pieces of a line between wide gaps: cells of a table side by side. */
  private static List<Line> parted(List<Word> words) {
    List<Line> pieces = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || isApart(words.get(i - 1).box(), words.get(i).box())) {
        pieces.add(line(words.subList(begin, i)));
        begin = i;
      }
    }
    return pieces;
  }

  private static boolean isApart(Box one, Box next) {
    return next.left() - one.right() > APART * Math.max(one.height(), next.height());
  }

  private static Line line(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      boolean apart = !text.isEmpty() && isLatin(text.charAt(text.length() - 1));
      text.append(apart && isLatin(word.text().charAt(0)) ? " " : "").append(word.text());
    }
    Box box = words.stream().map(Word::box).reduce(Box::with).orElseThrow();
    double confidence = words.stream().mapToDouble(Word::confidence).min().orElse(0);
    return new Line(text.toString(), box, confidence);
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
