package org.gongkai.sample.district;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gongkai.model.Agency;
import org.gongkai.model.Roster;
import org.gongkai.sample.SampleFile;

/**
 * A made-up district: who is to report, and the files that came.
 *
 * @param agencies in protocol order
 */
public record SampleDistrict(List<Agency> agencies, List<SampleFile> files) {

  /** So long the files have lain there: the program waits for one that has just come. */
  private static final Duration LAIN = Duration.ofMinutes(1);

  public SampleDistrict {
    agencies = List.copyOf(agencies);
    files = List.copyOf(files);
  }

  public Roster roster() {
    return new Roster(agencies);
  }

  /** The roster as a file, {@code agencies.csv}. */
  public byte[] rosterCsv() {
    return RosterCsv.bytes(agencies);
  }

  /** Writes {@code agencies.csv} and {@code reports/} into an input folder. */
  public void writeTo(Path input) throws IOException {
    Files.createDirectories(input);
    Files.write(input.resolve("agencies.csv"), rosterCsv());
    writeReports(input.resolve("reports"));
  }

  void writeReports(Path folder) throws IOException {
    for (SampleFile file : files) {
      Path target = folder.resolve(file.path());
      Files.createDirectories(target.resolveSibling("."));
      Files.write(target, file.content());
      Files.setLastModifiedTime(target, FileTime.from(Instant.now().minus(LAIN)));
    }
  }
}
