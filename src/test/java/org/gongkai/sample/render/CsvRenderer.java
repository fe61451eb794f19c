package org.gongkai.sample.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.sample.page.Page;
import org.gongkai.sample.page.Part;
import org.gongkai.sample.page.Part.Tabular;
import org.gongkai.sample.page.Part.Text;
import org.gongkai.sample.page.PrintedCell;
import org.gongkai.sample.page.PrintedTable;

/** Writes a page as a spreadsheet program saves a sheet, or as a script does. */
final class CsvRenderer implements Renderer {

  private static final int WIDTH = 15;

  private final String separator;
  private final boolean padded;
  private final UnaryOperator<PrintedTable> spans;

  /** Records parted by commas, all of the same cells. */
  CsvRenderer() {
    this(",", true, Spans::filled);
  }

  /**
   * Prepares.
   *
   * @param padded whether every record has the same cells
   * @param spans what becomes of merged cells
   */
  CsvRenderer(String separator, boolean padded, UnaryOperator<PrintedTable> spans) {
    this.separator = separator;
    this.padded = padded;
    this.spans = spans;
  }

  @Override
  public String render(Page page, String charset) {
    return page.parts().stream()
        .flatMap(this::records)
        .map(this::record)
        .collect(Collectors.joining());
  }

  private Stream<List<String>> records(Part part) {
    if (part instanceof Tabular tabular) {
      return spans.apply(tabular.table()).rows().stream()
          .map(row -> row.stream().map(PrintedCell::text).toList());
    }
    return Stream.of(List.of(((Text) part).text()));
  }

  private String record(List<String> cells) {
    List<String> record = new ArrayList<>(cells);
    if (padded) {
      record.addAll(Collections.nCopies(Math.max(0, WIDTH - cells.size()), ""));
    }
    while (!padded && record.size() > 1 && record.get(record.size() - 1).isEmpty()) {
      record.remove(record.size() - 1);
    }
    return record.stream().map(this::quoted).collect(Collectors.joining(separator, "", "\n"));
  }

  private String quoted(String cell) {
    boolean plain = !cell.contains(separator) && cell.chars().noneMatch(c -> c == '"' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
