package org.gongkai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gongkai.store.database.DatabaseAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL on this machine's loopback, which asks the office's user for a password. On
 * other machines than Linux on amd64 the tests that need one are left out.
 */
public final class PostgresqlServer implements AutoCloseable {

  public static final String USER = "office";
  public static final String PASSWORD = "Pass ${word}'%";

  private static @Nullable PostgresqlServer shared;

  private final AtomicInteger databases = new AtomicInteger();
  private final PostgresqlPrograms programs = PostgresqlPrograms.unpacked();
  private final Path data = programs.createFolder();
  private final int port = freePort();
  private String migrated = "";

  private PostgresqlServer(@Nullable ServerCertificate certificate) throws IOException {
    programs.run(
        data, "initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync");
    configure(certificate == null ? "host" : "hostssl");
    if (certificate != null) {
      secure(certificate);
    }
    restart();
    execute("create role " + USER + " login password '" + PASSWORD.replace("'", "''") + "'");
  }

  /** Starts a server of its own, for tests that stop it. */
  public static PostgresqlServer own() throws IOException {
    return new PostgresqlServer(null);
  }

  /** Starts a server that lets the office in by TLS only. */
  public static PostgresqlServer secured(ServerCertificate certificate) throws IOException {
    return new PostgresqlServer(certificate);
  }

  /** The server of all tests that do it no harm; ends with this process. */
  public static synchronized PostgresqlServer shared() {
    PostgresqlServer running = shared;
    if (running == null) {
      try {
        running = new PostgresqlServer(null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(running::closeWithTheTests));
      shared = running;
    }
    return running;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void configure(String officeBy) throws IOException {
    append(
        """
        port = %d
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        fsync = off
        """
            .formatted(port));
    Files.writeString(
        data.resolve("pg_hba.conf"),
        """
        host all postgres 127.0.0.1/32 trust
        %s all all 127.0.0.1/32 scram-sha-256
        """
            .formatted(officeBy));
  }

  private void secure(ServerCertificate certificate) throws IOException {
    append("ssl = on\n");
    Files.writeString(data.resolve("server.crt"), certificate.text());
    programs.own(data.resolve("server.crt"));
    Path key = data.resolve("server.key");
    Files.writeString(key, certificate.key());
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    programs.own(key);
  }

  private void append(String settings) throws IOException {
    Files.writeString(data.resolve("postgresql.conf"), settings, StandardOpenOption.APPEND);
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

  /** A database as the program makes it from an empty one, which it does once for all. */
  synchronized DataSource copyMigrated() {
    if (migrated.isEmpty()) {
      DatabaseAddress address = createDatabase();
      Flyway.configure().dataSource(address.connections()).load().migrate();
      migrated = "d" + databases.get();
    }
    String name = "d" + databases.incrementAndGet();
    execute("create database %s owner %s template %s".formatted(name, USER, migrated));
    return new DatabaseAddress(url(name), USER, PASSWORD).connections();
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

  /** The options that lead to an empty database of the server of all tests. */
  public static String[] loginToNew(Path folder) throws IOException {
    return login(shared().createDatabase(), folder);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Does something as the one who runs the server. */
  private void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts again where it was. */
  public void restart() throws IOException {
    programs.run(data, "pg_ctl", "-w", "-l", data.resolve("log").toString(), "start");
  }

  /** Stops; whoever is connected loses the connection. */
  public void stop() throws IOException {
    programs.run(data, "pg_ctl", "-w", "-m", "fast", "stop");
  }

  @Override
  public void close() throws IOException {
    stop();
    FileSystemUtils.deleteRecursively(data);
  }

  private void closeWithTheTests() {
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
