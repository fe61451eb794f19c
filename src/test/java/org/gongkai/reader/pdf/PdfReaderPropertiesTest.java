package org.gongkai.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;

class PdfReaderPropertiesTest {

  private static final PdfSampleReport SAMPLE = new PdfSampleReport("made-up-2021");
  private static final byte[] BYTES = SAMPLE.bytes();
  private static final Map<String, String> EXPECTED = SAMPLE.expected();

  @Property(tries = 200)
  void everyTruncationIsRefused(@ForAll @IntRange(min = 1_024, max = 110_000) int length) {
    assertThat(new Readers().read("any", Arrays.copyOf(BYTES, length)))
        .isInstanceOf(ReadResult.Refused.class);
  }

  @Property(tries = 60)
  void flippedBitsNeverThrowNorChangeAFigure(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 110_000 * 8 - 1) Integer> bits) {
    byte[] flipped = BYTES.clone();
    bits.forEach(bit -> flipped[bit / 8] ^= (byte) (1 << bit % 8));

    if (new Readers().read("any", flipped) instanceof ReadResult.Read read) {
      PdfSampleReport.found(read.document()).entrySet().stream()
          .filter(cell -> cell.getValue().startsWith("number"))
          .forEach(cell -> assertThat(EXPECTED).contains(cell));
    }
  }
}
