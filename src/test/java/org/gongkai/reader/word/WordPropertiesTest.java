package org.gongkai.reader.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.gongkai.reader.OfficeFiles;
import org.gongkai.reader.Outline;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;

/** No harm done to a word processor's file does harm to us. */
class WordPropertiesTest {

  private static final List<String> ALL =
      List.of(
          "odd.docx", "odd.doc", "odd.odt", "odd.rtf", "report.docx", "report.doc", "report.odt");

  @Provide
  Arbitrary<String> samples() {
    return Arbitraries.of(ALL);
  }

  @Provide
  Arbitrary<String> zipped() {
    return Arbitraries.of("report.docx", "report.odt");
  }

  @Property(tries = 200)
  void noTruncationThrows(@ForAll("samples") String sample, @ForAll int seed) {
    byte[] whole = OfficeFiles.sample(sample);
    byte[] cut = Arrays.copyOf(whole, Math.floorMod(seed, whole.length));

    assertThat(new Readers().read("any", cut).format()).isNotEmpty();
  }

  @Property(tries = 400)
  void noFlippedBitThrows(
      @ForAll("samples") String sample, @ForAll @Size(min = 1, max = 20) List<Integer> bits) {
    assertThat(new Readers().read("any", flipped(sample, bits)).format()).isNotEmpty();
  }

  @Property(tries = 150)
  void noFlippedBitChangesWhatAZippedFileSays(
      @ForAll("zipped") String sample, @ForAll @Size(min = 1, max = 3) List<Integer> bits) {
    List<String> whole = Outline.of(OfficeFiles.sample(sample));

    ReadResult result = new Readers().read("any", flipped(sample, bits));

    if (result instanceof ReadResult.Read) {
      assertThat(Outline.of(flipped(sample, bits))).isEqualTo(whole);
    }
  }

  private static byte[] flipped(String sample, List<Integer> bits) {
    byte[] bytes = OfficeFiles.sample(sample);
    for (int bit : bits) {
      int at = Math.floorMod(bit, bytes.length * 8);
      bytes[at / 8] ^= (byte) (1 << at % 8);
    }
    return bytes;
  }
}
