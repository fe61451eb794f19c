package org.gongkai.store.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A pool that gives up for good when it gets no connection, or when the database's own file failed:
 * the run cannot go on, and every step of its end would wait for the database once more.
 */
final class LosablePool extends DelegatingDataSource implements Closeable {

  static final String LOST = "the connection to the database was lost";

  private final HikariDataSource pool;
  private final FileFault fault;
  private volatile @Nullable SQLException loss;

  LosablePool(HikariDataSource pool, FileFault fault) {
    super(pool);
    this.pool = pool;
    this.fault = fault;
  }

  @Override
  public Connection getConnection() throws SQLException {
    SQLException known = loss == null ? fault.seen() : loss;
    if (known != null) {
      throw new SQLException(LOST, known);
    }
    try {
      return pool.getConnection();
    } catch (SQLException e) {
      loss = e;
      throw e;
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
