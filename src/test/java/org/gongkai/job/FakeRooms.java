package org.gongkai.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Collection;
import org.gongkai.intake.InputFile;
import org.gongkai.job.intake.InputListing;
import org.gongkai.job.load.FileToReport;
import org.gongkai.job.load.QuietPeriod;
import org.gongkai.job.request.RunRequest;
import org.gongkai.store.FileStamp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Stands in for the rooms before the job: reports are lines. Not annotated, so that only those get
 * it who ask for it.
 */
class FakeRooms {

  @Bean
  @Primary
  FileToReport fakeReading() {
    return new FakeReading();
  }

  /** Nothing is waited for; somebody is still writing to files that are named so. */
  @Bean
  @Primary
  QuietPeriod noWaiting(RunRequest request) {
    return new QuietPeriod(InstantSource.system()) {
      @Override
      public void await(FileStamp listed) {
        if (listed.path().contains("growing")) {
          append(new InputFile(request.input(), listed).path());
        }
      }
    };
  }

  /** A folder named so may not be looked into, whoever runs the tests. */
  @Bean
  @Primary
  InputListing sealedFolders(RunRequest request) {
    return new InputListing(request) {
      @Override
      public Collection<FileStamp> list() throws IOException {
        Path sealed = request.input().resolve("reports/sealed");
        if (Files.exists(sealed)) {
          throw new AccessDeniedException(sealed.toString());
        }
        return super.list();
      }
    };
  }

  private static void append(Path file) {
    try {
      Files.writeString(file, " 7", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
