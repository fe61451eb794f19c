package org.gongkai.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Exact numbers in one form, since databases differ in the trailing zeros they keep. */
final class Numbers {

  private Numbers() {}

  /** A derived number in its shortest plain form; null for SQL NULL. */
  static @Nullable BigDecimal find(ResultSet row, String column) throws SQLException {
    BigDecimal number = row.getBigDecimal(column);
    return number == null ? null : shortest(number);
  }

  static BigDecimal shortest(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  static @Nullable Integer findInteger(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }
}
