package org.gongkai.job.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {

  private static final String KEY = ReadingJournal.key("reports/a.txt", new byte[] {1});

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path memory;

  private JournalFile journal() throws IOException {
    return new JournalFile(memory, "rules");
  }

  @Test
  void whatWasBeingReadWhenTwoRunsDiedIsSetAsideUntilTheRulesChange() throws IOException {
    journal().begin(KEY);
    assertThat(journal().isSuspect(KEY)).isTrue();
    assertThat(journal().isSetAside(KEY)).isFalse();

    journal().begin(KEY);
    assertThat(journal().isSetAside(KEY)).isTrue();
    assertThat(new JournalFile(memory, "other rules").isSuspect(KEY)).isFalse();
  }

  @Test
  void nobodyIsBlamedWhereTheRunItselfCouldNotGoOn() throws IOException {
    JournalFile journal = journal();
    journal.begin(KEY);
    journal.close();
    assertThat(journal().isSuspect(KEY)).isFalse();
  }

  @Test
  void nobodyIsBlamedForAFullDisk() throws IOException {
    JournalFile journal = journal();
    journal.begin(KEY);
    Path obstacle = memory.resolve("reading.tmp");
    Files.createDirectories(obstacle.resolve("full"));

    journal.close();

    Files.delete(obstacle.resolve("full"));
    Files.delete(obstacle);
    assertThat(journal().isSuspect(KEY)).isFalse();
  }
}
