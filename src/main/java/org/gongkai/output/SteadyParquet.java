package org.gongkai.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Takes the chance out of Parquet files: their footer lists encodings in the order in which a hash
 * set of the library happens to hold them, another in every process. Sorted, the same rows give the
 * same bytes.
 */
final class SteadyParquet {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  private SteadyParquet() {}

  /** Writes a file anew: what stands before the footer, the footer sorted, its length, the mark. */
  static void copy(Path file, OutputStream out) throws IOException {
    long size = Files.size(file);
    try (InputStream in = Files.newInputStream(file)) {
      int footer = footerLength(file, size);
      copy(in, out, size - Integer.BYTES - MAGIC.length - footer);
      byte[] sorted = sorted(in.readNBytes(footer));
      out.write(sorted);
      out.write(littleEndian().putInt(sorted.length).array());
      out.write(MAGIC);
    }
  }

  /** It stands before the mark at the end. */
  private static int footerLength(Path file, long size) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(size - Integer.BYTES - MAGIC.length);
      return littleEndian().put(in.readNBytes(Integer.BYTES)).getInt(0);
    }
  }

  private static ByteBuffer littleEndian() {
    return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void copy(InputStream in, OutputStream out, long bytes) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (long left = bytes; left > 0; ) {
      int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
      out.write(buffer, 0, read);
      left -= read;
    }
  }

  private static byte[] sorted(byte[] footer) throws IOException {
    FileMetaData table = Util.readFileMetaData(new ByteArrayInputStream(footer));
    for (RowGroup group : Objects.requireNonNull(table.getRow_groups())) {
      for (ColumnChunk chunk : Objects.requireNonNull(group.getColumns())) {
        ColumnMetaData column = Objects.requireNonNull(chunk.getMeta_data());
        Collections.sort(Objects.requireNonNull(column.getEncodings()));
        if (column.isSetEncoding_stats()) {
          Collections.sort(Objects.requireNonNull(column.getEncoding_stats()));
        }
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Util.writeFileMetaData(table, bytes);
    return bytes.toByteArray();
  }
}
