package org.gongkai.store.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where a database is and who we are there.
 *
 * @param url its JDBC address; carries no password, so it may be told
 * @param user or null where the driver or the address says who
 * @param password or null where none is asked for
 */
public record DatabaseAddress(String url, @Nullable String user, @Nullable String password) {

  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** Whether it is a PostgreSQL database, which others may use at the same time. */
  public boolean isPostgresql() {
    return url.startsWith(POSTGRESQL);
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, properties());
  }

  /** Connections that are opened when asked for. */
  public DataSource connections() {
    return new DriverManagerDataSource(url, properties());
  }

  /** What the address itself says wins. */
  private Properties properties() {
    Properties properties = new Properties();
    if (isPostgresql()) {
      properties.setProperty("ApplicationName", "gongkai");
      properties.setProperty("tcpKeepAlive", "true");
      properties.setProperty("reWriteBatchedInserts", "true");
    }
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    return properties;
  }

  /** Without the password, lest it gets into a log. */
  @Override
  public String toString() {
    return user == null ? url : url + " as " + user;
  }
}
