package org.gongkai.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.job.publish.Publisher;
import org.gongkai.job.request.RunRequest;
import org.gongkai.model.Coverage;
import org.gongkai.model.Decision;
import org.gongkai.model.Finding;
import org.gongkai.output.Blocked;
import org.gongkai.output.RunRecord;
import org.gongkai.output.edition.EditionSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stands in for all rooms around the job: reports are lines, an edition is one file of lines. */
class FakeParts extends FakeRooms {

  @Bean
  @Primary
  Publisher fakePublisher(RunRequest request) {
    return new Publisher(request) {
      @Override
      public List<Blocked> publish(EditionSource edition, RunRecord run) {
        Path folder = request.output().resolve("editions").resolve(run.run());
        write(folder, "edition.txt", lines(edition));
        write(folder, "review.txt", review(edition));
        List<String> messages = new ArrayList<>();
        edition.forEachFinding(finding -> messages.add(finding.message()));
        write(folder, "messages.txt", messages);
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

  private static List<String> review(EditionSource edition) {
    List<String> lines = new ArrayList<>();
    for (Coverage coverage : edition.coverage()) {
      lines.add(
          String.join(
              " ",
              "coverage",
              coverage.agency().code(),
              Integer.toString(coverage.year()),
              "errors=" + coverage.errors(),
              "received=" + Objects.requireNonNullElse(coverage.receipt().received(), "-")));
    }
    edition.forEachFinding(finding -> lines.add(line(finding)));
    return lines;
  }

  private static String line(Finding finding) {
    Decision decision = finding.decision();
    return String.join(
        " ",
        "finding",
        finding.check(),
        finding.agencyCode().isEmpty() ? "-" : finding.agencyCode(),
        finding.fingerprint(),
        finding.severity().code(),
        decision == null ? "open" : decision.kind().code());
  }

  private static void write(Path folder, String file, List<String> lines) {
    try {
      if (Files.exists(folder.resolveSibling("broken-disk"))) {
        throw new IOException("No space left on device");
      }
      Files.createDirectories(folder);
      Files.write(folder.resolve(file), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
