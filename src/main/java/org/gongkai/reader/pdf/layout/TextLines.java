package org.gongkai.reader.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.ShiftedText;
import org.gongkai.reader.pdf.page.Box;
import org.gongkai.reader.pdf.page.Glyph;
import org.gongkai.reader.pdf.page.Turn;

/** Puts glyphs together into lines by where they lie, whatever the order they were painted in. */
final class TextLines {

  /** Glyphs are on one line when their middles lie nearer than this, in heights. */
  private static final double SAME_LINE = 0.5;

  /** A gap wider than this, in heights, is a space. */
  private static final double SPACE = 0.3;

  /** No wider one, in heights, stands between the groups of digits of one figure. */
  private static final double GROUPS = 0.6;

  /** One wider than this may part two cells. */
  private static final double WORD = 0.12;

  /** Between Latin letters and digits a narrower one is. */
  private static final double LATIN_SPACE = 0.2;

  /** A glyph over another by more than this, in widths, is printed over it. */
  private static final double OVERPRINT = 0.4;

  /** A figure smaller than its neighbour by this is a footnote's mark. */
  private static final double SMALLER = 0.9;

  /** A glyph smaller than its line and raised by more than this, in heights, is a mark, too. */
  private static final double RAISED = 0.15;

  /** … or lowered by more than this. */
  private static final double LOWERED = 0.1;

  /** Digits of one figure stand on one line, but for this, in heights. */
  private static final double SHIFTED = 0.25;

  private TextLines() {}

  /** The lines from top to bottom; text that runs another way comes last, each way by itself. */
  static List<TextLine> of(List<Glyph> glyphs) {
    Map<Turn, List<Glyph>> byTurn = new EnumMap<>(Turn.class);
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        byTurn.computeIfAbsent(glyph.turn(), turn -> new ArrayList<>()).add(glyph);
      }
    }
    List<TextLine> lines = new ArrayList<>();
    byTurn.values().forEach(turned -> lines.addAll(lines(turned)));
    return lines;
  }

  /** The lines joined by line feeds. */
  static String text(List<Glyph> glyphs) {
    return of(glyphs).stream().map(TextLine::text).collect(Collectors.joining("\n"));
  }

  private static List<TextLine> lines(List<Glyph> glyphs) {
    List<TextLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    double middle = 0;
    for (Glyph glyph : sorted(glyphs, byHeight())) {
      Box box = seen(glyph);
      if (!line.isEmpty() && box.centerY() - middle > SAME_LINE * height(line, box)) {
        lines.add(line(line));
        line = new ArrayList<>();
      }
      middle = (middle * line.size() + box.centerY()) / (line.size() + 1);
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    return lines;
  }

  private static double height(List<Glyph> line, Box box) {
    return Math.max(seen(line.get(line.size() - 1)).height(), box.height());
  }

  /** The words of a line, parted where it leaves a gap; a mark belongs to the word before it. */
  static List<TextLine> words(List<Glyph> line) {
    List<List<Glyph>> words = new ArrayList<>();
    Glyph base = null;
    Glyph last = null;
    double gap = WORD;
    for (Glyph glyph : line) {
      boolean mark = base != null && shift(base, glyph) != BaselineShift.NONE;
      boolean apart = last != null && isWider(last, glyph, gap);
      if (base == null || (apart && !mark)) {
        words.add(new ArrayList<>());
      }
      words.get(words.size() - 1).add(glyph);
      base = mark ? base : glyph;
      gap = mark ? GROUPS : WORD;
      last = glyph;
    }
    return words.stream().map(TextLines::line).toList();
  }

  private static boolean isWider(Glyph one, Glyph next, double gap) {
    double heights = Math.max(seen(one).height(), seen(next).height());
    return seen(next).left() - seen(one).right() > gap * heights;
  }

  private static List<Glyph> sorted(List<Glyph> glyphs, Comparator<Glyph> order) {
    return glyphs.stream().sorted(order).toList();
  }

  private static Comparator<Glyph> byHeight() {
    return Comparator.comparingDouble(glyph -> seen(glyph).centerY());
  }

  private static TextLine line(List<Glyph> glyphs) {
    List<Glyph> line = new ArrayList<>();
    ShiftedText text = new ShiftedText();
    Glyph base = null;
    for (Glyph glyph : sorted(glyphs, Comparator.comparingDouble(glyph -> seen(glyph).left()))) {
      Glyph last = line.isEmpty() ? null : line.get(line.size() - 1);
      if (last != null && isSame(last, glyph)) {
        continue;
      }
      BaselineShift shift = base == null ? BaselineShift.NONE : shift(base, glyph);
      boolean shifted = shift != BaselineShift.NONE;
      boolean apart =
          last != null && isApart(last, glyph) && text.shift() == BaselineShift.NONE && !shifted;
      text.append(last != null && apart ? gap(last, glyph) : "");
      text.shift(shift);
      text.append(glyph.text());
      base = shifted ? base : glyph;
      line.add(glyph);
    }
    Box box = line.stream().map(Glyph::box).reduce(Box::with).orElseThrow();
    return new TextLine(text.take(), box, line);
  }

  /** Smaller than a glyph of its line, and standing clearly higher or lower: the mark of a note. */
  private static BaselineShift shift(Glyph base, Glyph glyph) {
    double height = seen(base).height();
    double rise = (seen(base).bottom() - seen(glyph).bottom()) / height;
    if (seen(glyph).height() >= SMALLER * height) {
      return BaselineShift.NONE;
    }
    return rise > RAISED
        ? BaselineShift.RAISED
        : rise < -LOWERED ? BaselineShift.LOWERED : BaselineShift.NONE;
  }

  /** Printed twice with a small shift, to look bold. */
  private static boolean isSame(Glyph one, Glyph next) {
    double shift = Math.abs(seen(next).left() - seen(one).left());
    return one.text().equals(next.text()) && shift < OVERPRINT * seen(one).width();
  }

  /** With a gap between, or not to be read as one figure. */
  private static boolean isApart(Glyph one, Glyph next) {
    double gap = seen(next).left() - seen(one).right();
    double heights = Math.max(seen(one).height(), seen(next).height());
    boolean latin = isLatin(one) && isLatin(next);
    if (gap > (latin ? LATIN_SPACE : SPACE) * heights) {
      return true;
    }
    boolean overprinted = -gap > OVERPRINT * Math.min(seen(one).width(), seen(next).width());
    return one.isNumeric()
        && next.isNumeric()
        && (overprinted || isSmaller(one, next) || isShifted(one, next));
  }

  /**
   * As large as its neighbour and clearly higher or lower: nobody can say that it is a digit more.
   */
  private static boolean isShifted(Glyph one, Glyph next) {
    double heights = Math.max(seen(one).height(), seen(next).height());
    return Math.abs(seen(one).bottom() - seen(next).bottom()) > SHIFTED * heights;
  }

  /** One blank may stand between the groups of digits of one figure, a wider gap parts two. */
  private static String gap(Glyph one, Glyph next) {
    boolean figures = one.isNumeric() && next.isNumeric();
    double gap = seen(next).left() - seen(one).right();
    double heights = Math.max(seen(one).height(), seen(next).height());
    boolean blank = gap > LATIN_SPACE * heights && gap < GROUPS * heights && !isSmaller(one, next);
    return figures && !blank ? "  " : " ";
  }

  private static boolean isSmaller(Glyph one, Glyph next) {
    double heights = Math.max(seen(one).height(), seen(next).height());
    return Math.min(seen(one).height(), seen(next).height()) < SMALLER * heights;
  }

  private static boolean isLatin(Glyph glyph) {
    for (int at = 0; at < glyph.text().length(); at++) {
      if (glyph.text().charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Where a glyph lies once the page is turned so that it stands upright. */
  private static Box seen(Glyph glyph) {
    return glyph.turn().upright(glyph.box(), 0, 0);
  }
}
