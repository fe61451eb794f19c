package org.gongkai.output.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadBackTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void lineFeedsBetweenQuotesEndNoRecord() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "a,\"b\r\n\"\"c\"\"\r\n\"\r\nd,e\r\n");
    assertThat(ReadBack.of(file).lines()).isEqualTo(2);
  }

  @Test
  void aRowMoreOrLessIsNoticed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "a\r\nb\r\n");
    ReadBack read = ReadBack.of(file);
    StagedFile written = new StagedFile("a.csv", read.bytes(), read.sha256(), 1);

    read.expect(written, 2);
    assertThatThrownBy(() -> read.expect(written, 3)).hasMessageContaining("reads as 2 lines");
  }
}
