package org.gongkai.sample.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.sample.SampleFile;
import org.junit.jupiter.api.Test;

class ShippedDistrictTest {

  private static final Path INPUT = Path.of("input");

  private final SampleDistrict district = ShippedDistrict.build();

  @Test
  void theInputFolderIsWhatTheProgramWrites() throws IOException {
    assertThat(Files.readAllBytes(INPUT.resolve("agencies.csv"))).isEqualTo(district.rosterCsv());
    assertThat(paths())
        .containsExactlyInAnyOrderElementsOf(
            district.files().stream().map(SampleFile::path).toList());
    for (SampleFile file : district.files()) {
      assertThat(INPUT.resolve("reports").resolve(file.path())).hasBinaryContent(file.content());
    }
  }

  @Test
  void everyKindOfFileThatIsNoReportIsThere() {
    assertThat(district.files().stream().flatMap(file -> file.rejection().stream()))
        .containsExactlyInAnyOrder(
            Reason.NO_TABLES,
            Reason.AGENCY_NOT_ON_ROSTER,
            Reason.NOT_A_REPORT,
            Reason.BLANK_FORM,
            Reason.BEFORE_2019);
  }

  private static List<String> paths() throws IOException {
    Path reports = INPUT.resolve("reports");
    try (Stream<Path> found = Files.walk(reports)) {
      return found
          .filter(Files::isRegularFile)
          .map(path -> reports.relativize(path).toString().replace('\\', '/'))
          .toList();
    }
  }
}
