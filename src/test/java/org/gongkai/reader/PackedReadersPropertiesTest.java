package org.gongkai.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.reader.archive.Archive;

/** No damage to a workbook, a saved page or an archive throws. */
class PackedReadersPropertiesTest {

  private static final String PAGE =
      """
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary=B

      --B
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: 8bit

      <p>规章</p>
      --B--
      """;

  private static final List<byte[]> SAMPLES =
      List.of(
          Books.Kind.XLSX.sheet(PackedReadersPropertiesTest::fill),
          Books.Kind.XLS.sheet(PackedReadersPropertiesTest::fill),
          "信息内容,制发,废止\r\n规章,1,2\r\n许可,3,4\r\n\"处\r\n罚\",5,6\r\n".getBytes(UTF_8),
          PAGE.getBytes(UTF_8),
          Books.zip(Map.of("a.txt", "规章".getBytes(UTF_8), "b.zip", Books.zip(Map.of()))));

  private static void fill(Sheet sheet) {
    Books.row(sheet, "A1", "某局2024年政府信息公开工作年度报告");
    Books.row(sheet, "A2", "信息内容", "", "制发", "废止");
    Books.row(sheet, "A3", "规章", "", 1, 4166.214619);
    Books.cell(sheet, "C4").setCellFormula("C3+1");
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
    sheet.setColumnHidden(5, true);
  }

  @Provide
  Arbitrary<byte[]> samples() {
    return Arbitraries.of(SAMPLES);
  }

  private static void readAll(byte[] file) {
    assertThat(new Readers().read("any", file).format()).isNotEmpty();
    new Archive("any", file).forEach(member -> assertThat(member.source()).startsWith("any"));
  }

  @Property(tries = 300)
  void noTruncationThrows(
      @ForAll("samples") byte[] sample, @ForAll @IntRange(max = 999_999) int length) {
    readAll(Arrays.copyOf(sample, length % sample.length));
  }

  @Property(tries = 1000)
  void noFlippedBitThrows(
      @ForAll("samples") byte[] sample,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 999_999) Integer> places) {
    byte[] flipped = sample.clone();
    places.forEach(place -> flip(flipped, place));

    readAll(flipped);
  }

  @Property(tries = 500)
  void noFlippedBitChangesAFigureOfABook(@ForAll @IntRange(max = 999_999) int place) {
    byte[] flipped = SAMPLES.get(0).clone();
    flip(flipped, place);

    if (new Readers().read("any", flipped) instanceof ReadResult.Read read) {
      assertThat(read.format()).isEqualTo("xlsx");
      assertThat(Outline.of(flipped)).isEqualTo(Outline.of(SAMPLES.get(0)));
    }
  }

  private static void flip(byte[] bytes, int place) {
    int bit = place % (bytes.length * 8);
    bytes[bit / 8] ^= (byte) (1 << bit % 8);
  }
}
