package org.gongkai.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A PostgreSQL advisory lock on our schema, held by a session of its own. The server gives it back
 * when the session ends, and notices within two minutes when the machine at the other end is gone.
 */
final class SessionLock implements AutoCloseable {

  /** Tells our locks from those of other programs: "GONG". */
  private static final int OURS = 0x474F4E47;

  private static final int SECONDS = 10;

  private final Connection session;

  private SessionLock(Connection session) {
    this.session = session;
  }

  static Optional<SessionLock> tryTake(DatabaseAddress address) throws DatabaseException {
    try {
      Connection session = address.connect();
      try (Statement statement = session.createStatement()) {
        requireUnicode(statement);
        if (tryTake(statement)) {
          return Optional.of(new SessionLock(session));
        }
      } catch (SQLException | DatabaseException e) {
        session.close();
        throw e;
      }
      session.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw new DatabaseException("The database " + address + " cannot be used: " + e.getMessage());
    }
  }

  /** Anything else could not hold what reports print. */
  private static void requireUnicode(Statement statement) throws SQLException, DatabaseException {
    String encoding = text(statement, "show server_encoding");
    if (!encoding.equals("UTF8")) {
      throw new DatabaseException(
          "The database keeps text in the encoding " + encoding + "; it must be UTF8.");
    }
  }

  private static boolean tryTake(Statement statement) throws SQLException, DatabaseException {
    statement.execute("set tcp_keepalives_idle = 60");
    statement.execute("set tcp_keepalives_interval = 10");
    statement.execute("set tcp_keepalives_count = 5");
    String schema =
        text(statement, "select oid::int from pg_namespace where nspname = current_schema()");
    return text(statement, "select pg_try_advisory_lock(" + OURS + ", " + schema + ")").equals("t");
  }

  private static String text(Statement statement, String sql)
      throws SQLException, DatabaseException {
    try (ResultSet row = statement.executeQuery(sql)) {
      if (!row.next()) {
        throw new DatabaseException("The schema of the address does not exist in the database.");
      }
      return row.getString(1);
    }
  }

  /** Whether the session is still there, and the lock with it. */
  boolean isHeld() throws SQLException {
    return session.isValid(SECONDS);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (SQLException e) {
      // The session is gone already, and the lock with it.
    }
  }
}
