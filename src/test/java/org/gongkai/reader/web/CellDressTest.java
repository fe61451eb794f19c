package org.gongkai.reader.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.reader.Outline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The dresses of a figure in a cell of a page. Each lists what a reader sees: 12 whatever the
 * markup holds, or nothing that the markup could vouch for.
 */
class CellDressTest {

  private static final String DRESSES = "/org/gongkai/reader/web/cell-dresses.txt";

  /** One dress a line: what is read (a number, blank or {@code ?}), a tab, a sheet, a tab, cell. */
  static List<Arguments> dresses() throws Exception {
    try (var stream = CellDressTest.class.getResourceAsStream(DRESSES)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(line -> line.split("\t", -1))
          .map(parts -> Arguments.of(parts[0], parts[1], parts[2]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("dresses")
  void aFigureIsReadAsItIsSeenOrNotAtAll(String expected, String sheet, String cell) {
    assertThat(read(sheet, cell)).isEqualTo(expected);
  }

  private static String read(String sheet, String cell) {
    String page =
        "<!DOCTYPE html><html><head><meta charset='utf-8'><style>"
            + sheet
            + "</style></head><body><table><tr><th>项目</th><th>数量</th></tr><tr><td>甲</td>"
            + cell
            + "</tr></table></body></html>";
    String text = Outline.onlyGrid(page).row(1).get(1).text();
    var quantity = PrintedNumber.quantity(text);
    return switch (quantity.state()) {
      case NUMBER -> quantity.getNumber().toPlainString();
      case BLANK -> "blank";
      default -> "?";
    };
  }
}
