package org.gongkai.reader.sheet;

import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.Blocks;
import org.gongkai.reader.Content;
import org.gongkai.reader.DocumentReader;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;

/** Reads tables kept as text, as a spreadsheet program saves a sheet: a record becomes a row. */
public record CsvReader(Limits limits) implements DocumentReader {

  @Override
  public boolean accepts(Format format) {
    return format == Format.CSV;
  }

  @Override
  public Document read(Content content) {
    List<Csv.Line> records = Csv.find(content.text()).orElseThrow().records();
    SheetCells cells = new SheetCells("", limits);
    for (int row = 0; row < records.size(); row++) {
      List<String> texts = records.get(row).cells();
      for (int column = 0; column < texts.size(); column++) {
        cells.put(row, column, texts.get(column));
      }
      cells.end(row, texts.size());
    }
    Blocks blocks = new Blocks(limits);
    SheetBlocks.add(
        cells, (row, column) -> field(records.get(row).number(), column + 1), limits, blocks);
    return new Document(Format.CSV.code(), "", blocks.toList());
  }

  /** The separators say where a field ends. */
  private static SourceSpan field(int line, int column) {
    return SourceSpan.line(line).as(SourceSpan.Evidence.CELLS).column(column);
  }
}
