package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.FolderCopy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every CSV file keeps what its schema promises, and a file that does not is noticed. */
class LoadedPackageTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path output;

  @BeforeAll
  static void publish() {
    new Publication(output).publish(Samples.edition(), Samples.run("run-1"), 7);
  }

  @Test
  void everyFileLoadsUnderItsSchema() throws Exception {
    LoadedPackage.load(output).close();
  }

  @ParameterizedTest
  @CsvSource({
    "facts.csv, number of rows, '(?d)\\A(.*\\n.*\\n).*\\n', $1",
    "facts.csv, key, '(?d)\\A(.*\\n)(.*\\n).*\\n', $1$2$2",
    "facts.csv, columns, ',state,', ',status,'",
    "facts.csv, Constraint, ',number,', ',numeral,'",
    "facts.csv, NOT NULL, '(?d)\\A(.*\\n)[^,]+', $1",
    "facts.csv, Conversion, ',2021,', ',2O21,'",
    "facts.csv, Conversion, ',251000[.]50,', ',251000.5O,'",
    "coverage.csv, reference, 'reports/2020', 'reports/elsewhere'",
    "coverage.csv, Conversion, '2022-01-31', '2022-02-31'",
    "agency_comparison.csv, Conversion, ',(true|false)', ',perhaps'",
  })
  void aFileThatWasTamperedWithIsRefused(
      String name, String complaint, String pattern, String replacement, @TempDir Path folder)
      throws Exception {
    FolderCopy.copy(output, folder);
    Path file = folder.resolve(name);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String other = text.replaceFirst(pattern, replacement);
    assertThat(other.equals(text)).isFalse();
    Files.writeString(file, other, StandardCharsets.UTF_8);

    assertThatThrownBy(() -> LoadedPackage.load(folder).close()).hasMessageContaining(complaint);
  }
}
