package org.gongkai.extract.table.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.document.Block;
import org.gongkai.document.Paragraph;
import org.gongkai.extract.section.SectionHeadings;
import org.gongkai.extract.table.aligned.AlignedLine.Width;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.RowEquations;
import org.gongkai.model.SourceSpan;

/**
 * Finds statutory tables in text whose columns are kept by spaces, as converters leave them that
 * keep the looks of a page, or by the places of words on the page itself, and makes grids of them.
 * What does not come out stays as it is.
 */
public record AlignedTables(
    Vocabulary vocabulary, SectionHeadings headings, RowEquations equations) {

  /** Heads stand no further above the first figures. */
  private static final int HEAD_LINES = 25;

  /** The blocks of a document with grids in the place of the lines that make tables. */
  public List<Block> lay(List<Block> blocks) {
    List<Block> laid = new ArrayList<>();
    List<Paragraph> lines = new ArrayList<>();
    int tables = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph line) {
        lines.add(line);
      } else {
        tables += layLines(lines, tables, laid);
        lines.clear();
        laid.add(block);
      }
    }
    layLines(lines, tables, laid);
    return laid;
  }

  private int layLines(List<Paragraph> lines, int before, List<Block> laid) {
    List<AlignedTable> found = find(lines);
    int at = 0;
    int number = before;
    for (AlignedTable table : found) {
      laid.addAll(lines.subList(at, table.top()));
      laid.add(table.grid(SourceSpan.table(++number).as(SourceSpan.Evidence.TEXT)));
      at = table.bottom() + 1;
    }
    laid.addAll(lines.subList(at, lines.size()));
    return found.size();
  }

  /** The tables under the way of counting places that proves more of them. */
  private List<AlignedTable> find(List<Paragraph> lines) {
    if (lines.stream().anyMatch(line -> line.places().areKnown())) {
      return find(lines, Width.SINGLE);
    }
    if (lines.stream().noneMatch(line -> line.text().contains("  "))) {
      return List.of();
    }
    List<AlignedTable> single = find(lines, Width.SINGLE);
    List<AlignedTable> wide = find(lines, Width.DOUBLE);
    return decided(wide) > decided(single) ? wide : single;
  }

  private static int decided(List<AlignedTable> tables) {
    return tables.stream().mapToInt(AlignedTable::decided).sum();
  }

  private List<AlignedTable> find(List<Paragraph> paragraphs, Width width) {
    List<AlignedLine> lines = new ArrayList<>();
    int page = 0;
    for (Paragraph line : paragraphs) {
      page += line.text().startsWith(AlignedLine.PAGE_BREAK) ? 1 : 0;
      page = Math.max(page, line.places().page());
      lines.add(AlignedLine.of(line, lines.size(), page, width));
    }
    List<Integer> pages = lines.stream().map(AlignedLine::page).toList();
    List<AlignedTable> tables = new ArrayList<>();
    int from = 0;
    for (int row : rows(lines, 0)) {
      if (row >= from) {
        Optional<AlignedTable> table = table(lines, pages, Math.max(from, row - HEAD_LINES), row);
        table.ifPresent(tables::add);
        from = table.map(t -> t.bottom() + 1).orElse(row + 1);
      }
    }
    return tables;
  }

  private static List<Integer> rows(List<AlignedLine> lines, int from) {
    return IntStream.range(from, lines.size())
        .filter(at -> !lines.get(at).figures().isEmpty())
        .boxed()
        .toList();
  }

  private Optional<AlignedTable> table(
      List<AlignedLine> lines, List<Integer> pages, int from, int first) {
    List<AlignedWord> words =
        lines.subList(from, first).stream().flatMap(line -> line.words().stream()).toList();
    return AlignedHeader.find(words, vocabulary, pages)
        .map(header -> new AlignedRows(lines, pages, header, first, vocabulary, headings))
        .flatMap(rows -> rows.table(equations));
  }
}
