package org.gongkai.output.parquet;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What stands in a column, and how the format spells it. */
public enum ParquetType {
  /** Text in UTF-8. */
  STRING(6) {
    @Override
    boolean holds(String cell) {
      return true;
    }

    @Override
    void encode(String cell, ByteArrayOutputStream out) {
      byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
      encodeInt(bytes.length, out);
      out.writeBytes(bytes);
    }

    @Override
    void describe(CompactWriter schema) {
      schema.i32(CONVERTED_TYPE, 0).begin(LOGICAL_TYPE).begin(1).end().end();
    }
  },

  /** A whole number of 32 bits. */
  INTEGER(1) {
    @Override
    boolean holds(String cell) {
      return true;
    }

    @Override
    void encode(String cell, ByteArrayOutputStream out) {
      encodeInt(Integer.parseInt(cell), out);
    }

    @Override
    void describe(CompactWriter schema) {}
  },

  /** A decimal of up to 28 digits before the point and 10 behind. */
  DECIMAL(7) {
    @Override
    boolean holds(String cell) {
      BigDecimal number = new BigDecimal(cell).stripTrailingZeros();
      return number.scale() <= SCALE && number.precision() - number.scale() <= PRECISION - SCALE;
    }

    @Override
    void encode(String cell, ByteArrayOutputStream out) {
      BigInteger number =
          new BigDecimal(cell).setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue();
      byte[] digits = number.toByteArray();
      byte[] bytes = new byte[DECIMAL_BYTES];
      Arrays.fill(bytes, (byte) (number.signum() < 0 ? -1 : 0));
      System.arraycopy(digits, 0, bytes, bytes.length - digits.length, digits.length);
      out.writeBytes(bytes);
    }

    @Override
    void describe(CompactWriter schema) {
      schema.i32(CONVERTED_TYPE, 5).i32(7, SCALE).i32(8, PRECISION);
      schema.begin(LOGICAL_TYPE).begin(5).i32(1, SCALE).i32(2, PRECISION).end().end();
    }
  };

  private static final int CONVERTED_TYPE = 6;
  private static final int LOGICAL_TYPE = 10;

  private static final int SCALE = 10;
  private static final int PRECISION = 38;
  private static final int DECIMAL_BYTES = 16;

  private final int physical;

  ParquetType(int physical) {
    this.physical = physical;
  }

  /** Its number among the format's physical types. */
  int physical() {
    return physical;
  }

  /** How many bytes every value has; 0 where they differ. */
  int length() {
    return this == DECIMAL ? DECIMAL_BYTES : 0;
  }

  /** Whether a value can be spelt without losing anything. */
  abstract boolean holds(String cell);

  /** Spells a value, encoding {@code PLAIN}. */
  abstract void encode(String cell, ByteArrayOutputStream out);

  /** Adds what the physical type does not tell to the schema's element. */
  abstract void describe(CompactWriter schema);

  private static void encodeInt(int number, ByteArrayOutputStream out) {
    out.writeBytes(
        ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
  }
}
