package org.gongkai.sample.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.sample.page.Page;
import org.gongkai.sample.page.Part;
import org.gongkai.sample.page.Part.Tabular;
import org.gongkai.sample.page.Part.Text;
import org.gongkai.sample.page.PrintedCell;

/** Writes a page as a spreadsheet program saves a sheet: every record has the same cells. */
final class CsvRenderer implements Renderer {

  private static final int WIDTH = 15;

  @Override
  public String render(Page page, String charset) {
    return page.parts().stream()
        .flatMap(CsvRenderer::records)
        .map(CsvRenderer::record)
        .collect(Collectors.joining());
  }

  private static Stream<List<String>> records(Part part) {
    if (part instanceof Tabular tabular) {
      return Spans.filled(tabular.table()).rows().stream()
          .map(row -> row.stream().map(PrintedCell::text).toList());
    }
    return Stream.of(List.of(((Text) part).text()));
  }

  private static String record(List<String> cells) {
    List<String> padded = new ArrayList<>(cells);
    padded.addAll(Collections.nCopies(Math.max(0, WIDTH - cells.size()), ""));
    return padded.stream().map(CsvRenderer::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
