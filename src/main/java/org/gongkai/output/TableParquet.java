package org.gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gongkai.output.parquet.ParquetColumn;
import org.gongkai.output.parquet.ParquetFile;
import org.gongkai.output.parquet.ParquetType;

/** The rows of a table once more as Parquet, the columns typed as in the data package. */
final class TableParquet implements RowCopy, Closeable {

  private final ParquetFile file;

  TableParquet(OutputStream out, List<CsvColumn> columns) throws IOException {
    file = new ParquetFile(out, columns.stream().map(TableParquet::column).toList());
  }

  private static ParquetColumn column(CsvColumn column) {
    return new ParquetColumn(column.name(), type(column.type()), column.required());
  }

  private static ParquetType type(CsvColumn.Type type) {
    return switch (type) {
      case STRING -> ParquetType.STRING;
      case YEAR, INTEGER -> ParquetType.INTEGER;
      case NUMBER -> ParquetType.DECIMAL;
      case DATE, BOOLEAN -> throw new IllegalArgumentException("no long table has a " + type);
    };
  }

  @Override
  public void row(String... cells) {
    file.row(cells);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
