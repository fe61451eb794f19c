package org.gongkai.reader.pdf.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.reader.pdf.page.Box;
import org.gongkai.reader.pdf.page.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * Gives the glyphs in a table to its cells. A figure that a line runs through belongs to no cell
 * for sure: both get it whole, with a bar where the line runs, so that nobody takes a part for a
 * figure.
 */
final class CellTexts {

  /** Digits nearer than this, in heights, up and down and along the line, are one figure. */
  private static final double ONE_LINE = 0.2;

  private static final double ONE_FIGURE = 0.12;

  /** A cell with no more room than this beside its line, in digits, has none: it has margins. */
  private static final double ROOM = 2.2;

  private static final String CUT = "¦";

  private final PageTable table;
  private final Map<TableCell, List<Glyph>> contents = new LinkedHashMap<>();
  private @Nullable TableCell last;

  private CellTexts(PageTable table) {
    this.table = table;
    table.cells().forEach(cell -> contents.put(cell, new ArrayList<>()));
  }

  /** The table with the text of its cells. */
  static PageTable fill(PageTable table, List<Glyph> glyphs) {
    CellTexts texts = new CellTexts(table);
    runs(glyphs).forEach(texts::add);
    return table.withCells(
        table.cells().stream().map(cell -> cell.withText(texts.text(cell))).toList());
  }

  private String text(TableCell cell) {
    StringBuilder text = new StringBuilder();
    TextLine last = null;
    for (TextLine line : TextLines.of(contents.getOrDefault(cell, List.of()))) {
      text.append(last == null || isWrapped(last, line, cell) ? "" : "\n").append(line.text());
      last = line;
    }
    return text.toString();
  }

  /** Wide digits, unlike narrow ones, go on in the next line where a cell has no room for more. */
  private static boolean isWrapped(TextLine last, TextLine line, TableCell cell) {
    double room = cell.box().width() - last.box().width();
    return isWide(last.text())
        && isWide(line.text())
        && room < ROOM * last.box().width() / last.text().length();
  }

  private static boolean isWide(String text) {
    return text.chars().allMatch(c -> c >= '０' && c <= '９');
  }

  private void add(List<Glyph> run) {
    Map<TableCell, List<Glyph>> parts = new LinkedHashMap<>();
    for (Glyph glyph : run) {
      findCell(glyph.box())
          .ifPresent(cell -> parts.computeIfAbsent(cell, key -> new ArrayList<>()).add(glyph));
    }
    if (parts.size() < 2) {
      parts.forEach((cell, part) -> content(cell).addAll(part));
      return;
    }
    String whole = parts.values().stream().map(CellTexts::text).collect(Collectors.joining(CUT));
    parts.forEach((cell, part) -> content(cell).add(Glyph.upright(whole, box(part))));
  }

  private List<Glyph> content(TableCell cell) {
    return contents.computeIfAbsent(cell, key -> new ArrayList<>());
  }

  /** No two cells overlap, and what is painted next mostly lies in the same. */
  private Optional<TableCell> findCell(Box box) {
    if (last != null && last.box().holdsCenterOf(box)) {
      return Optional.of(last);
    }
    for (TableCell cell : table.cells()) {
      if (cell.box().holdsCenterOf(box)) {
        last = cell;
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  private static Box box(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::box).reduce(Box::with).orElseThrow();
  }

  private static String text(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }

  /** Figures, and every other glyph by itself. */
  private static List<List<Glyph>> runs(List<Glyph> glyphs) {
    List<List<Glyph>> runs = new ArrayList<>();
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (last != null && isOneFigure(last, glyph)) {
        runs.get(runs.size() - 1).add(glyph);
      } else {
        runs.add(new ArrayList<>(List.of(glyph)));
      }
      last = glyph;
    }
    return runs;
  }

  private static boolean isOneFigure(Glyph last, Glyph glyph) {
    double height = glyph.box().height();
    return last.isNumeric()
        && glyph.isNumeric()
        && Math.abs(glyph.box().centerY() - last.box().centerY()) < ONE_LINE * height
        && Math.abs(glyph.box().left() - last.box().right()) < ONE_FIGURE * height;
  }
}
