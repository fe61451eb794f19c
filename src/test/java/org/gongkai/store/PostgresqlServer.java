package org.gongkai.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL on this machine's loopback, which asks the office's user for a password. Tests
 * that need one are left out where no server can be started: on other machines than Linux on amd64,
 * and as root where {@code unshare -U} is forbidden.
 */
public final class PostgresqlServer implements AutoCloseable {

  public static final String USER = "office";
  public static final String PASSWORD = "Pass ${word}'%";

  private static @Nullable PostgresqlServer shared;

  private final AtomicInteger databases = new AtomicInteger();
  private final Path data;
  private EmbeddedPostgres server;

  private PostgresqlServer(Path data, boolean passing) throws IOException {
    assumeTrue(canRun(), "no PostgreSQL can be started here");
    this.data = data;
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(passing)
            .setDataDirectoryCustomizer(PostgresqlServer::askForPassword)
            .start();
    execute("create role " + USER + " login password '" + PASSWORD.replace("'", "''") + "'");
  }

  /** Starts a server of its own, for tests that stop it. */
  public static PostgresqlServer in(Path data) throws IOException {
    return new PostgresqlServer(data, false);
  }

  /** The server of all tests that do it no harm; ends with this process. */
  public static synchronized PostgresqlServer shared() {
    PostgresqlServer running = shared;
    if (running == null) {
      try {
        running = new PostgresqlServer(Files.createTempDirectory("postgresql"), true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      shared = running;
    }
    return running;
  }

  private static boolean canRun() {
    boolean root = "root".equals(System.getProperty("user.name"));
    return System.getProperty("os.name").equals("Linux")
        && System.getProperty("os.arch").equals("amd64")
        && (!root || LinuxUtils.isUnshareAvailable());
  }

  private static void askForPassword(File data) {
    try {
      Files.writeString(
          data.toPath().resolve("pg_hba.conf"),
          """
          host all postgres 127.0.0.1/32 trust
          host all all 127.0.0.1/32 scram-sha-256
          """);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty database that belongs to the office. */
  public DatabaseAddress createDatabase() {
    return createDatabase("UTF8");
  }

  /** The same, with text in an encoding of PostgreSQL's. */
  public DatabaseAddress createDatabase(String encoding) {
    String name = "d" + databases.incrementAndGet();
    execute(
        "create database %s owner %s template template0 encoding '%s' locale 'C'"
            .formatted(name, USER, encoding));
    return new DatabaseAddress(url(name), USER, PASSWORD);
  }

  /**
   * The options that lead to a database of this server.
   *
   * @param folder for the file with the password
   */
  public static String[] login(DatabaseAddress address, Path folder) throws IOException {
    Path password = folder.resolve("password");
    Files.writeString(password, Objects.requireNonNull(address.password()));
    return new String[] {
      "--jdbc-url=" + address.url(),
      "--jdbc-user=" + address.user(),
      "--jdbc-password-file=" + password
    };
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
  }

  /** Does something as the one who runs the server. */
  private void execute(String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts again where it was. */
  public void restart() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setPort(server.getPort())
            .start();
  }

  /** Stops; whoever is connected loses the connection. */
  public void stop() throws IOException {
    server.close();
  }

  @Override
  public void close() throws IOException {
    stop();
  }
}
