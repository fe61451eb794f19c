package org.gongkai.output.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/**
 * The cells of one column in one group of rows: each value once, and a number for every cell that
 * has one. Names and labels repeat in every report, so this is small without any compression.
 */
final class ColumnChunk {

  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int RLE_DICTIONARY = 8;

  private static final int DATA_PAGE = 0;
  private static final int DICTIONARY_PAGE = 2;

  private final ParquetColumn column;
  private final Map<String, Integer> places = new HashMap<>();
  private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();

  /** Of the cells that have a value. */
  private final int[] indices;

  private int filled;

  /** Of all cells: 1 for a value, 0 for none. */
  private final int[] levels;

  private int cells;

  ColumnChunk(ParquetColumn column, int rows) {
    this.column = column;
    indices = new int[rows];
    levels = new int[rows];
  }

  /**
   * Adds a cell.
   *
   * @param cell as text; empty for none. What the type cannot hold whole is none
   */
  void add(String cell) {
    boolean missing = !column.required() && (cell.isEmpty() || !column.type().holds(cell));
    levels[cells++] = missing ? 0 : 1;
    if (!missing) {
      indices[filled++] = place(cell);
    }
  }

  private int place(String cell) {
    Integer known = places.get(cell);
    if (known != null) {
      return known;
    }
    column.type().encode(cell, dictionary);
    places.put(cell, places.size());
    return places.size() - 1;
  }

  /** Writes its two pages and says in the footer's words where they are. */
  byte[] write(CountedStream out) throws IOException {
    long start = out.count();
    page(out, DICTIONARY_PAGE, dictionary.toByteArray());
    long data = out.count();
    page(out, DATA_PAGE, data());
    CompactWriter footer = new CompactWriter().i64(2, start);
    footer.begin(3).i32(1, column.type().physical()).i32s(2, PLAIN, RLE, RLE_DICTIONARY);
    footer.texts(3, column.name()).i32(4, 0).i64(5, cells);
    footer.i64(6, out.count() - start).i64(7, out.count() - start);
    footer.i64(9, data).i64(11, start);
    footer.begin(12).i64(3, cells - filled).end();
    return footer.end().bytes();
  }

  private void page(CountedStream out, int type, byte[] content) throws IOException {
    CompactWriter header = new CompactWriter();
    header.i32(1, type).i32(2, content.length).i32(3, content.length);
    if (type == DATA_PAGE) {
      header.begin(5).i32(1, cells).i32(2, RLE_DICTIONARY).i32(3, RLE).i32(4, RLE).end();
    } else {
      header.begin(7).i32(1, places.size()).i32(2, PLAIN).end();
    }
    out.write(header.bytes());
    out.write(content);
  }

  /** Which cells have a value, and which. */
  private byte[] data() {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    if (!column.required()) {
      byte[] present = Runs.encode(levels, cells, 1);
      data.writeBytes(
          ByteBuffer.allocate(Integer.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(present.length)
              .array());
      data.writeBytes(present);
    }
    int bits = Runs.bits(places.size() - 1);
    data.write(bits);
    data.writeBytes(Runs.encode(indices, filled, bits));
    return data.toByteArray();
  }

  void clear() {
    places.clear();
    dictionary.reset();
    filled = 0;
    cells = 0;
  }
}
