package org.gongkai.sample.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SamplePart;
import org.gongkai.sample.page.SamplePart.Tabular;
import org.gongkai.sample.page.SamplePart.Text;

/** Writes a page as a spreadsheet program saves a sheet, or as a script does. */
final class CsvRenderer implements Renderer {

  private static final int WIDTH = 15;

  private final String separator;
  private final boolean padded;
  private final UnaryOperator<DressedTable> spans;

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
  CsvRenderer(String separator, boolean padded, UnaryOperator<DressedTable> spans) {
    this.separator = separator;
    this.padded = padded;
    this.spans = spans;
  }

  @Override
  public String render(DressedPage page, String charset) {
    return page.parts().stream()
        .flatMap(this::records)
        .map(this::record)
        .collect(Collectors.joining());
  }

  private Stream<List<String>> records(SamplePart part) {
    if (part instanceof Tabular tabular) {
      return spans.apply(tabular.table()).rows().stream()
          .map(row -> row.stream().map(SampleCell::text).toList());
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
