package org.gongkai.output.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

  private static final List<CsvColumn> COLUMNS =
      List.of(CsvColumn.text("name"), CsvColumn.number("value"));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void numbersAreBareAndTextIsGuarded() throws Exception {
    try (CsvLines lines = new CsvLines(out)) {
      CsvRows rows = new CsvRows(lines, COLUMNS);
      rows.row("-1", new BigDecimal("-1E+3"));
      rows.row("007", "-2.50");
      rows.row(null, "=1+1");
      rows.row("123456789012345678", null);
      assertThat(rows.count()).isEqualTo(4);
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFname,value\r\n'-1,-1000\r\n007,-2.50\r\n,'=1+1\r\n123456789012345678,\r\n");
  }

  @Test
  void noColumnCanShiftUnseen() throws Exception {
    try (CsvLines lines = new CsvLines(out)) {
      CsvRows rows = new CsvRows(lines, COLUMNS);
      assertThatThrownBy(() -> rows.row(1L, "1")).hasMessageContaining("name");
      assertThatThrownBy(() -> rows.row("a", true)).hasMessageContaining("value");
      assertThatThrownBy(() -> rows.row("a")).hasMessageContaining("1 cells for 2 columns");
      assertThatThrownBy(() -> rows.row("a", "1", "b")).hasMessageContaining("3 cells");
    }
  }

  @Test
  void aFullDiskIsNoticed() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(
            () -> {
              try (CsvLines lines = new CsvLines(full)) {
                lines.write("x".repeat(1 << 20));
              }
            })
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("No space left");
  }
}
