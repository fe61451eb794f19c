package org.gongkai.output.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
  void aRowMoreOrLessOrAnotherByteIsNoticed() throws IOException {
    byte[] content = "a\r\nb\r\n".getBytes(StandardCharsets.UTF_8);
    Checksum written = new Checksum(OutputStream.nullOutputStream());
    written.write(content);
    Path file = Files.write(folder.resolve("a.csv"), content);
    ReadBack read = ReadBack.of(file);

    read.expect("a.csv", written, 2);
    assertThatThrownBy(() -> read.expect("a.csv", written, 3))
        .hasMessageContaining("reads as 2 lines");

    content[0] = 'c';
    Files.write(file, content);
    ReadBack other = ReadBack.of(file);
    assertThatThrownBy(() -> other.expect("a.csv", written, 2))
        .hasMessageContaining("a.csv does not read as it was written");
  }
}
