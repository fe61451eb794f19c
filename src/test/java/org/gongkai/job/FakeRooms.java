package org.gongkai.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import org.gongkai.intake.InputFile;
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

  private static void append(Path file) {
    try {
      Files.writeString(file, " 7", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
