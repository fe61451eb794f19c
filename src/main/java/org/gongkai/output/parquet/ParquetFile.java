package org.gongkai.output.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A Parquet file that is written row by row. One group of rows is in memory at once, whatever the
 * length of the table; the same rows give the same bytes on every machine.
 */
public final class ParquetFile implements Closeable {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final String CREATED_BY = "gongkai";
  private static final int VERSION = 1;
  private static final int ROWS = 100_000;

  private static final int REQUIRED = 0;
  private static final int OPTIONAL = 1;

  private final CountedStream out;
  private final List<ParquetColumn> columns;
  private final List<ColumnChunk> chunks;
  private final List<byte[]> groups = new ArrayList<>();
  private int inGroup;
  private long rows;

  /** Begins a file; its end closes the stream. */
  public ParquetFile(OutputStream out, List<ParquetColumn> columns) throws IOException {
    this.out = new CountedStream(out);
    this.columns = List.copyOf(columns);
    chunks = columns.stream().map(column -> new ColumnChunk(column, ROWS)).toList();
    this.out.write(MAGIC);
  }

  /**
   * Adds a row.
   *
   * @param cells a text for each column: numbers plain, years of four digits, empty for no value
   * @throws UncheckedIOException when it cannot be written
   */
  public void row(String... cells) {
    for (int i = 0; i < cells.length; i++) {
      chunks.get(i).add(cells[i]);
    }
    rows++;
    if (++inGroup == ROWS) {
      try {
        endGroup();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void endGroup() throws IOException {
    long start = out.count();
    List<byte[]> written = new ArrayList<>();
    for (ColumnChunk chunk : chunks) {
      written.add(chunk.write(out));
      chunk.clear();
    }
    groups.add(
        new CompactWriter()
            .structures(1, written)
            .i64(2, out.count() - start)
            .i64(3, inGroup)
            .bytes());
    inGroup = 0;
  }

  /** Writes what is left, and the footer. */
  @Override
  public void close() throws IOException {
    try (out) {
      if (inGroup > 0) {
        endGroup();
      }
      byte[] footer = footer();
      out.write(footer);
      out.write(
          ByteBuffer.allocate(Integer.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(footer.length)
              .array());
      out.write(MAGIC);
    }
  }

  private byte[] footer() {
    List<byte[]> schema = new ArrayList<>();
    schema.add(new CompactWriter().text(4, "table").i32(5, columns.size()).bytes());
    columns.forEach(column -> schema.add(element(column)));
    return new CompactWriter()
        .i32(1, VERSION)
        .structures(2, schema)
        .i64(3, rows)
        .structures(4, groups)
        .text(6, CREATED_BY)
        .bytes();
  }

  private static byte[] element(ParquetColumn column) {
    CompactWriter element = new CompactWriter().i32(1, column.type().physical());
    if (column.type().length() > 0) {
      element.i32(2, column.type().length());
    }
    element.i32(3, column.required() ? REQUIRED : OPTIONAL).text(4, column.name());
    column.type().describe(element);
    return element.bytes();
  }
}
