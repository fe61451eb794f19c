package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.gongkai.reader.TemporaryFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {

  @Test
  void allLieBelowTheMemoryOfTheJobAndGoWithTheRunAsDoThoseOfAKilledOne(@TempDir Path memory)
      throws IOException {
    Path stale = Files.createDirectories(memory.resolve("tmp/run1/poifiles"));
    Files.createFile(stale.resolve("left.tmp"));

    try (TemporaryFiles files = TemporaryFiles.open(memory, false)) {
      assertThat(files).isNotNull();
      File ofTheLibrary = TempFile.createTempFile("poi", ".tmp");
      Path ofAReader = TemporaryFolder.createFile(".png");

      assertThat(ofTheLibrary).exists().hasParent(TemporaryFolder.find());
      assertThat(ofAReader).exists().hasParent(ofTheLibrary.getParentFile().toPath());
      assertThat(ofAReader).startsWith(memory.resolve("tmp"));
      assertThat(stale).doesNotExist();
    }

    assertThat(memory).isEmptyDirectory();
    assertThat(TemporaryFolder.find()).isNull();
  }
}
