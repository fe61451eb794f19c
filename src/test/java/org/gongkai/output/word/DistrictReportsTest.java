package org.gongkai.output.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.Coverage;
import org.gongkai.output.InMemoryEdition;
import org.gongkai.output.Publication;
import org.gongkai.output.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft of the district's own report is written where it may be needed. */
class DistrictReportsTest {

  @TempDir private Path output = Path.of("");

  @Test
  void aYearThatNobodyIsAskedForHasNoDraft() throws IOException {
    InMemoryEdition edition = Samples.edition();
    List<Coverage> stray =
        edition.coverage().stream()
            .map(each -> each.year() == 2020 ? Samples.as(each, each.status(), false) : each)
            .toList();

    new Publication(output).publish(edition.withCoverage(stray), Samples.run("run-1"), 7);

    try (Stream<Path> drafts = Files.list(output.resolve("consolidated"))) {
      assertThat(drafts)
          .extracting(file -> file.getFileName().toString())
          .isNotEmpty()
          .noneMatch(name -> name.endsWith("-2020.docx"))
          .anyMatch(name -> name.endsWith("-2021.docx"));
    }
  }
}
