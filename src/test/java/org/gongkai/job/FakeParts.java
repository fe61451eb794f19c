package org.gongkai.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.output.Blocked;
import org.gongkai.output.EditionSource;
import org.gongkai.output.RunRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Stands in for the rooms around the job: reports are lines, an edition is one file of lines. Not
 * annotated, so that only those get it who ask for it.
 */
class FakeParts {

  @Bean
  @Primary
  Reading fakeReading() {
    return new FakeReading();
  }

  @Bean
  @Primary
  Publisher fakePublisher(RunRequest request) {
    return new Publisher(request) {
      @Override
      List<Blocked> publish(EditionSource edition, RunRecord run) {
        write(request.output().resolve("editions").resolve(run.run()), lines(edition));
        return List.of();
      }
    };
  }

  private static List<String> lines(EditionSource edition) {
    List<String> lines = new ArrayList<>();
    edition.forEachReport(
        report ->
            report
                .facts()
                .forEach(
                    fact ->
                        lines.add(
                            "fact "
                                + report.key().agencyCode()
                                + " "
                                + report.key().year()
                                + " "
                                + fact.quantity().printed()
                                + " "
                                + report.source())));
    edition.forEachSource(
        file ->
            lines.add("source " + file.path() + " " + file.status().code() + " " + file.reason()));
    edition
        .coverage()
        .forEach(
            coverage ->
                lines.add(
                    "coverage "
                        + coverage.agency().code()
                        + " "
                        + coverage.year()
                        + " "
                        + coverage.status().code()));
    return lines;
  }

  private static void write(Path folder, List<String> lines) {
    try {
      Files.createDirectories(folder);
      if (Files.exists(folder.resolveSibling("broken-disk"))) {
        throw new IOException("No space left on device");
      }
      Files.write(folder.resolve("edition.txt"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
