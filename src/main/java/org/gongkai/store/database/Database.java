package org.gongkai.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The database while a run holds it. One that comes with the program lies in the output folder,
 * whose lock guards it too; in PostgreSQL, where runs on other machines could reach it, a session
 * of its own holds a lock that goes when the run does, however it ends.
 */
public final class Database implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Connections beyond two a processor, which steps and publication may hold at the same time. */
  private static final int SPARE = 8;

  /** The server notices within two minutes that a machine is gone, and lets go what it held. */
  private static final String LOOK_AFTER =
      """
      set tcp_keepalives_idle = 60;
      set tcp_keepalives_interval = 10;
      set tcp_keepalives_count = 5;
      """;

  /** Whatever the server does with others that are idle for long in a transaction. */
  private static final String WAIT_FOR = LOOK_AFTER + "set idle_in_transaction_session_timeout = 0";

  /** A machine beside the run that hangs: between two statements it never thinks for long. */
  private static final String LET_GO =
      LOOK_AFTER + "set idle_in_transaction_session_timeout = '5min'";

  private final DatabaseAddress address;
  private final boolean shared;
  private final @Nullable SessionLock lock;

  private Database(DatabaseAddress address, boolean shared, @Nullable SessionLock lock) {
    this.address = address;
    this.shared = shared;
    this.lock = lock;
  }

  /**
   * Takes hold of a database.
   *
   * @return empty when another run is at work on it
   * @throws DatabaseException when it cannot be reached or used
   */
  public static Optional<Database> tryTake(DatabaseAddress address) throws DatabaseException {
    return address.isPostgresql()
        ? SessionLock.tryTake(address).map(lock -> new Database(address, false, lock))
        : Optional.of(new Database(address, false, null));
  }

  /** Uses a database beside the run that holds it. */
  public static Database share(DatabaseAddress address) {
    return new Database(address, true, null);
  }

  /** A pool of connections, which goes with the context it is a bean of. */
  public DataSource connections() {
    HikariConfig config = pool(2 * Runtime.getRuntime().availableProcessors() + SPARE);
    if (shared) {
      config.setConnectionInitSql(LET_GO);
    }
    config.setDataSource(
        lock == null ? address.connections() : guarded(address.connections(), lock));
    FileFault fault = new FileFault();
    config.setExceptionOverride(fault);
    return new LosablePool(new HikariDataSource(config), fault);
  }

  /** A connection whose transaction may last for hours, if only the machine is there. */
  public HikariDataSource longSessions() {
    HikariConfig config = pool(1);
    config.setConnectionInitSql(WAIT_FOR);
    config.setDataSource(address.connections());
    return new HikariDataSource(config);
  }

  private static HikariConfig pool(int most) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("gongkai");
    config.setMinimumIdle(1);
    config.setMaximumPoolSize(most);
    config.setConnectionTimeout(PATIENCE.toMillis());
    return config;
  }

  /**
   * A database that went away and came back has forgotten the lock; since its other sessions are
   * gone as well, whoever goes on needs a new connection, and gets none.
   */
  private static DataSource guarded(DataSource connections, SessionLock lock) {
    return new DelegatingDataSource(connections) {
      @Override
      public Connection getConnection() throws SQLException {
        if (!lock.isHeld()) {
          throw new SQLException(LosablePool.LOST);
        }
        return super.getConnection();
      }
    };
  }

  @Override
  public void close() {
    if (lock != null) {
      lock.close();
    }
  }
}
