package org.gongkai.output;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.BigDecimalType;
import com.jerolba.carpet.model.BinaryAliasedType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table once more as Parquet, the columns typed as in the data package. No more than
 * a few megabytes of rows are in memory at once, and the same rows give the same bytes. A number
 * that the decimal of the column cannot hold whole is missing there: it is never rounded.
 */
final class TableParquet implements RowCopy, Closeable {

  private static final int PRECISION = 38;
  private static final int SCALE = 10;
  private static final int ROWS_IN_MEMORY = 50_000;

  private final Path scratch;
  private final OutputStream out;
  private final CarpetWriter<String[]> writer;

  /**
   * Begins a table.
   *
   * @param scratch a file to write to until the footer is known; gone in the end
   * @param out gets the table in the end, and stays open
   */
  TableParquet(Path scratch, OutputStream out, List<CsvColumn> columns) throws IOException {
    this.scratch = scratch;
    this.out = out;
    writer =
        new CarpetWriter.Builder<>(Files.newOutputStream(scratch), String[].class)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withRowGroupRowCountLimit(ROWS_IN_MEMORY)
            .withWriteRecordModel(model(columns))
            .build();
  }

  private static WriteRecordModelType<String[]> model(List<CsvColumn> columns) {
    WriteRecordModelType<String[]> model = FieldTypes.writeRecordModel(String[].class);
    for (int i = 0; i < columns.size(); i++) {
      add(model, columns.get(i), i);
    }
    return model;
  }

  private static void add(WriteRecordModelType<String[]> model, CsvColumn column, int index) {
    boolean required = column.required();
    switch (column.type()) {
      case STRING -> {
        ColumnTexts texts = new ColumnTexts();
        BinaryAliasedType text = FieldTypes.BINARY.asString();
        model.withField(
            column.name(),
            required ? text.notNull() : text,
            row -> required || !row[index].isEmpty() ? texts.get(row[index]) : null);
      }
      case YEAR, INTEGER ->
          model.withField(
              column.name(),
              required ? FieldTypes.INTEGER.notNull() : FieldTypes.INTEGER,
              row -> row[index].isEmpty() ? null : Integer.valueOf(row[index]));
      case NUMBER -> model.withField(column.name(), decimal(), row -> number(row[index]));
      case BOOLEAN ->
          model.withField(
              column.name(),
              required ? FieldTypes.BOOLEAN.notNull() : FieldTypes.BOOLEAN,
              row -> row[index].isEmpty() ? null : Boolean.valueOf(row[index]));
      case DATE -> throw new IllegalArgumentException("no long table has a " + column.type());
    }
  }

  private static BigDecimalType decimal() {
    return FieldTypes.BIG_DECIMAL.withPrecisionScale(PRECISION, SCALE);
  }

  private static @Nullable BigDecimal number(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    BigDecimal number = new BigDecimal(cell).stripTrailingZeros();
    boolean whole =
        number.scale() <= SCALE && number.precision() - number.scale() <= PRECISION - SCALE;
    return whole ? number.setScale(SCALE) : null;
  }

  @Override
  public void row(byte[] line, String... cells) {
    try {
      writer.write(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
      SteadyParquet.copy(scratch, out);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  /** The bytes of a column's texts; most of them come again and again. */
  private static final class ColumnTexts {

    private static final int MOST = 5_000;

    private final Map<String, Binary> known = new HashMap<>();

    Binary get(String text) {
      if (known.size() > MOST) {
        known.clear();
      }
      return known.computeIfAbsent(
          text, key -> Binary.fromConstantByteArray(key.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
