package org.gongkai.job.remote;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.gongkai.store.DatabaseAddress;

/**
 * A file of the ledger that the test keeps to itself: whoever has read its slice waits with it, as
 * long as the test wants.
 */
final class HeldFile implements AutoCloseable {

  private final Connection session;
  private final int sessionId;

  private HeldFile(Connection session, int sessionId) {
    this.session = session;
    this.sessionId = sessionId;
  }

  /** Holds the first file of a slice. */
  static HeldFile ofSlice(DatabaseAddress address, int slice) throws SQLException {
    Connection session =
        DriverManager.getConnection(address.url(), address.user(), address.password());
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
        return new HeldFile(session, row.getInt(1));
      }
    }
  }

  /** Whether somebody waits. */
  boolean isWaitedFor() {
    try (PreparedStatement waiting =
        session.prepareStatement(
            "select count(*) from pg_locks where not granted and ? = any(pg_blocking_pids(pid))")) {
      waiting.setInt(1, sessionId);
      try (ResultSet row = waiting.executeQuery()) {
        row.next();
        return row.getInt(1) > 0;
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
  }
}
