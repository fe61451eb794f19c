package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.store.PostgresqlServer;
import org.gongkai.store.ServerCertificate;
import org.gongkai.store.database.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that remember things in a PostgreSQL of the office. */
class PostgresqlRunIT {

  private static final int FILES = 70;

  private final Path folder;
  private final Office office;

  PostgresqlRunIT(@TempDir Path folder) throws IOException {
    this.folder = folder;
    office = new Office(folder.resolve("office"));
    for (int i = 0; i < FILES; i++) {
      office.put(String.format(Locale.ROOT, "%03d.txt", i), "A 2023 7");
    }
  }

  @Test
  void aSecondNightPublishesOnlyWhatIsNewAndNobodyTellsThePassword() throws Exception {
    String[] login = login(PostgresqlServer.shared().createDatabase());
    assertThat(office.run(login)).isEqualTo(ExitCode.DONE);
    assertThat(office.run(login)).isEqualTo(ExitCode.DONE);
    assertThat(office.told()).startsWith("Nothing is new");

    office.put("b.txt", "B 2023 8");
    assertThat(office.run(login)).isEqualTo(ExitCode.DONE);

    assertThat(office.told()).contains("2 count (1 of them new)");
    assertThat(office.edition())
        .contains("fact A 2023 7 reports/069.txt", "fact B 2023 8 reports/b.txt");
    assertThat(office.output().resolve(".gongkai")).isDirectoryNotContaining("glob:**.db");
    assertThat(office.output().resolve(".gongkai/gongkai.log"))
        .content()
        .doesNotContain(PostgresqlServer.PASSWORD);
  }

  @Test
  void aRunOnTheSameDatabaseFromElsewhereDoesNothingUntilTheFirstIsDead() throws Exception {
    String[] login = login(PostgresqlServer.shared().createDatabase());
    Office other = new Office(folder.resolve("other")).put("b.txt", "B 2023 8");
    office.put("block.txt", "block");
    try (OfficeProcess process = OfficeProcess.start(office, login)) {
      process.awaitWord("blocked");

      assertThat(other.run(login)).isEqualTo(ExitCode.BUSY);
      assertThat(other.told()).startsWith("Another run is at work").hasLineCount(1);
      assertThat(other.editions()).isEmpty();
      process.kill();
    }

    office.put("block.txt", "B 2023 8 9");
    assertThat(office.run(login)).isEqualTo(ExitCode.DONE);
    assertThat(office.told()).contains("71 files: 2 count (2 of them new)");
  }

  @Test
  void whoLosesTheDatabaseLeavesTheLastEditionAndTheNextRunEndsAsIfNothingHadBeen()
      throws Exception {
    try (PostgresqlServer server = PostgresqlServer.own()) {
      String[] login = login(server.createDatabase());
      assertThat(office.run(login)).isEqualTo(ExitCode.DONE);
      List<String> last = office.edition();
      for (int i = 0; i < FILES; i++) {
        office.put(String.format(Locale.ROOT, "b%03d.txt", i), "B 2023 8 9");
      }
      office.put("zblock.txt", "block");
      try (OfficeProcess process = OfficeProcess.start(office, login)) {
        process.awaitWord("blocked");
        server.stop();
        process.release();
        assertThat(process.rest())
            .filteredOn(line -> !line.contains(" - "))
            .singleElement()
            .asString()
            .startsWith("Nothing was published")
            .contains("database");
        assertThat(process.exitCode()).isEqualTo(ExitCode.FAULT.code());
      }
      assertThat(office.run(login)).isEqualTo(ExitCode.FAULT);
      assertThat(office.told()).contains("cannot be used", "refused").hasLineCount(1);
      assertThat(office.edition()).isEqualTo(last);

      server.restart();
      office.put("zblock.txt", "A 2023 7");
      assertThat(office.run(login)).isEqualTo(ExitCode.DONE);
      List<String> figures = figures();
      assertThat(office.run()).isEqualTo(ExitCode.DONE);
      assertThat(figures()).as("what a first run on another database says").isEqualTo(figures);
    }
  }

  /** All but the files' names: of equal files the one stands that a memory knows to be older. */
  private List<String> figures() throws Exception {
    return office.edition().stream()
        .filter(line -> !line.startsWith("source"))
        .map(line -> line.replaceAll(" reports/.*", ""))
        .toList();
  }

  @Test
  void aWrongPasswordAndADatabaseThatCannotHoldOurTextsAreFaultsInOneLine() throws Exception {
    PostgresqlServer server = PostgresqlServer.shared();
    DatabaseAddress address = server.createDatabase();
    String[] wrong = login(new DatabaseAddress(address.url(), address.user(), "wrong word"));
    assertThat(office.run(wrong)).isEqualTo(ExitCode.FAULT);
    assertThat(office.told())
        .contains("password authentication failed")
        .doesNotContain("wrong word")
        .hasLineCount(1);

    assertThat(office.run(login(server.createDatabase("EUC_CN")))).isEqualTo(ExitCode.FAULT);
    assertThat(office.told()).contains("EUC_CN; it must be UTF8").hasLineCount(1);
    assertThat(office.output()).doesNotExist();
  }

  @Test
  void aServerWithACertificateIsReachedByTlsAndOnlyWhereItIsTheRightOne() throws Exception {
    ServerCertificate certificate = ServerCertificate.make(Files.createTempDirectory(folder, "a"));
    ServerCertificate stranger = ServerCertificate.make(Files.createTempDirectory(folder, "b"));
    Path root = Files.writeString(folder.resolve("root.crt"), certificate.text());
    Path wrong = Files.writeString(folder.resolve("wrong.crt"), stranger.text());
    try (PostgresqlServer server = PostgresqlServer.secured(certificate)) {
      DatabaseAddress address = server.createDatabase();

      assertThat(office.run(login(with(address, "sslmode=disable")))).isEqualTo(ExitCode.FAULT);
      assertThat(office.told()).contains("no encryption").hasLineCount(1);
      for (String mode : List.of("verify-ca", "verify-full")) {
        String[] mistrusted = login(with(address, "sslmode=" + mode + "&sslrootcert=" + wrong));
        assertThat(office.run(mistrusted)).isEqualTo(ExitCode.FAULT);
        assertThat(office.told())
            .contains("cannot be used", "SSL error")
            .doesNotContain(PostgresqlServer.PASSWORD)
            .hasLineCount(1);
      }
      assertThat(office.output()).doesNotExist();

      for (String mode : List.of("verify-ca", "verify-full")) {
        String[] trusted = login(with(address, "sslmode=" + mode + "&sslrootcert=" + root));
        assertThat(office.run(trusted)).as(office.told()).isEqualTo(ExitCode.DONE);
      }
      assertThat(office.edition()).contains("fact A 2023 7 reports/069.txt");
    }
  }

  private static DatabaseAddress with(DatabaseAddress address, String options) {
    return new DatabaseAddress(address.url() + "?" + options, address.user(), address.password());
  }

  @Test
  void theDatabaseOfANewerProgramIsLeftAlone() throws Exception {
    DatabaseAddress address = PostgresqlServer.shared().createDatabase();
    String[] login = login(address);
    assertThat(office.run(login)).isEqualTo(ExitCode.DONE);
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into flyway_schema_history (installed_rank, version, description, type, script,
            installed_by, execution_time, success)
          values (999, '999', 'later', 'SQL', 'V999__later.sql', 'office', 1, true)
          """);
    }

    assertThat(office.run(login)).isEqualTo(ExitCode.FAULT);
    assertThat(office.told()).contains("newer version of this program").hasLineCount(1);
    assertThat(office.editions()).hasSize(1);
  }

  private String[] login(DatabaseAddress address) throws IOException {
    return PostgresqlServer.login(address, folder);
  }
}
