package org.gongkai.reader.word.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.OfficeFiles;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.junit.jupiter.api.Test;

class DocReaderTest {

  /** The first words of the stream that holds the text, at the begin of a sector. */
  private static final short FIB = (short) 0xA5EC;

  private static Reason refusal(byte[] bytes) {
    return ((ReadResult.Refused) new Readers().read("a", bytes)).rejection().reason();
  }

  private static int header(byte[] file) {
    ByteBuffer words = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int at = 512;
    while (words.getShort(at) != FIB) {
      at += 512;
    }
    return at;
  }

  @Test
  void aDocumentUnderAPasswordIsNamedAsSuch() {
    byte[] file = OfficeFiles.sample("odd.doc");
    file[header(file) + 11] |= 1;

    assertThat(refusal(file)).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aDocumentOlderThanWord97IsNotSupported() {
    byte[] file = OfficeFiles.sample("odd.doc");
    file[header(file) + 2] = 101;
    file[header(file) + 3] = 0;

    assertThat(refusal(file)).isEqualTo(Reason.UNSUPPORTED_FORMAT);
  }

  @Test
  void halfAFileIsDamaged() {
    byte[] file = OfficeFiles.sample("report.doc");

    assertThat(refusal(Arrays.copyOf(file, file.length / 2))).isEqualTo(Reason.DAMAGED);
  }
}
