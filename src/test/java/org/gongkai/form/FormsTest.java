package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

  private static final Map<Column.Type, String> TYPES =
      Map.of(
          Column.Type.COUNT, "integer",
          Column.Type.CHANGE, "signed_integer",
          Column.Type.AMOUNT, "decimal");

  @ParameterizedTest
  @CsvSource({"2019,198,37,3", "2021,200,39,3"})
  void everyCellAndEquationOfTheNationalFormIsThere(String id, int cells, int sums, int litigation)
      throws Exception {
    Form form = Forms.national().get(id);
    List<List<String>> actual = form.cells().stream().map(FormsTest::row).toList();

    assertThat(actual).hasSize(cells).isEqualTo(approved(id));
    assertThat(form.equations()).hasSize(sums + litigation);
    assertThat(form.equations())
        .allSatisfy(
            equation -> {
              assertThat(equation.left()).allMatch(key -> form.find(key).isPresent());
              assertThat(equation.right()).allMatch(key -> form.find(key).isPresent());
            });
  }

  private static List<String> row(FormCell cell) {
    return List.of(
        cell.key().section(),
        cell.key().category(),
        cell.key().measure(),
        cell.categoryLabel(),
        cell.measureLabel(),
        cell.unit(),
        Objects.requireNonNull(TYPES.get(cell.type())));
  }

  private static List<List<String>> approved(String id) throws Exception {
    try (CSVReader csv =
        new CSVReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    FormsTest.class.getResourceAsStream("/forms/cells-" + id + ".csv")),
                StandardCharsets.UTF_8))) {
      csv.skip(1);
      List<List<String>> rows = new ArrayList<>();
      csv.forEach(row -> rows.add(List.of(row)));
      return rows;
    }
  }
}
