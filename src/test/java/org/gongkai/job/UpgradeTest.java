package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** What an earlier version remembers serves a later one. */
class UpgradeTest {

  private static final Path LAYOUT_4 = Path.of("src/test/resources/upgrade/layout-4.sql");

  @Test
  void theMemoryOfTheFirstVersionIsTakenOver(@TempDir Path folder) throws Exception {
    Office office = new Office(folder).put("a.txt", "A 2023 7").put("b.txt", "B 2023 8");
    String url =
        Options.parse(office.arguments().toArray(String[]::new)).request().database().url();
    Flyway.configure().dataSource(url, null, null).target("4").load().migrate();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      ScriptUtils.executeSqlScript(
          connection, new ClassPathResource("org/springframework/batch/core/schema-h2.sql"));
      statement.execute(Files.readString(LAYOUT_4));
    }

    assertThat(office.run()).as(office.told()).isEqualTo(ExitCode.DONE);

    assertThat(office.edition())
        .contains("fact A 2023 7 reports/a.txt", "fact B 2023 8 reports/b.txt")
        .noneMatch(line -> line.contains("gone.txt"));
    assertThat(office.review())
        .contains("coverage A 2023 errors=1 received=2024-01-05")
        .as("read then in gone.txt, of which no receipt was noted")
        .contains("coverage B 2023 errors=1 received=2024-01-05");
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(office.told()).startsWith("Nothing is new");
  }
}
