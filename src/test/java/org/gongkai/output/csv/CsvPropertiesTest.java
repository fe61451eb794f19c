package org.gongkai.output.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvPropertiesTest {

  private static final List<CsvColumn> COLUMNS =
      List.of(CsvColumn.text("a"), CsvColumn.text("b"), CsvColumn.number("c"));

  @Property(tries = 500)
  void anyTextSurvivesWritingAndReading(
      @ForAll("texts") String first, @ForAll("texts") String second, @ForAll BigDecimal number)
      throws Exception {
    String[] row = read(write(first, second, number));

    assertThat(TextGuard.unguard(row[0])).isEqualTo(first);
    assertThat(TextGuard.unguard(row[1])).isEqualTo(second);
    assertThat(new BigDecimal(row[2])).isEqualByComparingTo(number);
    assertThat(row[2]).matches("-?[0-9.]+");
    assertThat(row[0]).doesNotMatch("(?s)[=+\\-@\t\r].*");
  }

  /** All but what looks guarded before it is. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> awkward = Arbitraries.of('"', ',', '\n', '\r', '\'', '=', '-', '\t', '区');
    Arbitrary<Character> any =
        Arbitraries.chars().all().filter(c -> !Character.isSurrogate(c) && c != '\uFFFE');
    return Arbitraries.oneOf(awkward, any)
        .list()
        .ofMaxSize(12)
        .map(chars -> chars.stream().map(String::valueOf).reduce("", String::concat))
        .filter(text -> TextGuard.unguard(text).equals(text));
  }

  private static String write(String first, String second, BigDecimal number) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvLines lines = new CsvLines(out)) {
      new CsvRows(lines, COLUMNS).row(first, second, number);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String[] read(String csv) throws Exception {
    assertThat(csv).startsWith("\uFEFFa,b,c\r\n").endsWith("\r\n");
    return Rfc4180.read(csv.substring(1)).get(1).toArray(String[]::new);
  }
}
