package org.gongkai.extract.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.extract.ProseLine;

/** Collects everything before the first section that reads as the report's title. */
final class TitleFinder {

  /** Titles stand near the top. */
  private static final int LINES = 120;

  /** A line so long is a flattened page, whose pieces are looked at one by one. */
  private static final int LONG_LINE = 80;

  /** A title may be broken over so many lines. */
  private static final int WINDOW = 4;

  private static final int DECLARED_WEIGHT = 3;
  private static final int HEADING_WEIGHT = 3;
  private static final int TEXT_WEIGHT = 2;
  private static final int GRID_WEIGHT = 1;

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private TitleFinder() {}

  /** The titles found, in reading order, the declared one first. */
  static List<Title> find(String declaredTitle, List<ProseLine> preamble) {
    List<Title> titles = new ArrayList<>();
    TitlePattern.find(declaredTitle, DECLARED_WEIGHT).ifPresent(titles::add);
    titles.addAll(findAnywhere(preamble.subList(0, Math.min(LINES, preamble.size()))));
    return titles;
  }

  /** The titles in some lines, in reading order. */
  static List<Title> findAnywhere(List<ProseLine> lines) {
    List<Title> titles = new ArrayList<>();
    List<ProseLine> pieces = pieces(lines);
    for (int at = 0; at < pieces.size(); at++) {
      findAt(pieces, at, titles);
    }
    return titles;
  }

  /** Looks for a title that begins at a piece; one that begins later may be the better one. */
  private static void findAt(List<ProseLine> pieces, int at, List<Title> titles) {
    StringBuilder text = new StringBuilder();
    for (int size = 1; size <= WINDOW && at + size <= pieces.size(); size++) {
      ProseLine piece = pieces.get(at + size - 1);
      text.append(piece.text());
      var title = TitlePattern.find(text.toString(), weight(piece));
      if (title.isPresent()) {
        titles.add(title.get());
        return;
      }
    }
  }

  private static int weight(ProseLine line) {
    return switch (line.kind()) {
      case HEADING -> HEADING_WEIGHT;
      case TEXT -> TEXT_WEIGHT;
      case GRID -> GRID_WEIGHT;
    };
  }

  private static List<ProseLine> pieces(List<ProseLine> lines) {
    List<ProseLine> pieces = new ArrayList<>();
    for (ProseLine line : lines) {
      if (line.text().length() <= LONG_LINE) {
        pieces.add(line);
      } else {
        WHITE_SPACE
            .splitAsStream(line.text())
            .filter(piece -> !piece.isEmpty())
            .forEach(piece -> pieces.add(new ProseLine(piece, line.kind(), line.location())));
      }
    }
    return pieces;
  }
}
