package org.gongkai.job.remote;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.gongkai.store.database.DatabaseAddress;

/**
 * A file of the ledger that the test keeps to itself: whoever has read its slice waits with it, as
 * long as the test wants.
 */
final class HeldFile implements AutoCloseable {

  private final Connection session;

  /** Sees at any moment how the others stand, which a transaction would not. */
  private final Connection watch;

  private final int sessionId;

  private HeldFile(Connection session, Connection watch, int sessionId) {
    this.session = session;
    this.watch = watch;
    this.sessionId = sessionId;
  }

  /** Holds the first file of a slice. */
  static HeldFile ofSlice(DatabaseAddress address, int slice) throws SQLException {
    Connection session = connect(address);
    session.setAutoCommit(false);
    try (PreparedStatement hold =
        session.prepareStatement(
            """
            select pg_backend_pid() from ledger where file_id =
              (select file_id from ledger where status = 'PENDING' order by file_id
                offset ? limit 1)
            for update
            """)) {
      hold.setInt(1, (slice - 1) * Slices.size(0));
      try (ResultSet row = hold.executeQuery()) {
        row.next();
        return new HeldFile(session, connect(address), row.getInt(1));
      }
    }
  }

  private static Connection connect(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  /** Whether somebody waits for it. */
  boolean isWaitedFor() {
    return finds("? = any(pg_blocking_pids(pid))", sessionId);
  }

  /** Whether a session waits, for whomever, with such a statement. */
  boolean isWaitedForTo(String statement) {
    return finds("wait_event_type = 'Lock' and query ilike ?", statement + "%");
  }

  private boolean finds(String condition, Object parameter) {
    try (PreparedStatement waiting =
        watch.prepareStatement("select 1 from pg_stat_activity where " + condition)) {
      waiting.setObject(1, parameter);
      try (ResultSet row = waiting.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets those who wait go on. */
  void release() throws SQLException {
    session.rollback();
  }

  @Override
  public void close() throws SQLException {
    session.close();
    watch.close();
  }
}
