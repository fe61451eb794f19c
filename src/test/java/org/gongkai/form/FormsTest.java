package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opencsv.CSVReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

  @Test
  void theNewestFormWhoseFirstYearHasComeApplies() {
    Forms forms = forms(form("2021", 2021, null), form("2019", 2019, null));
    assertThat(forms.forYear(2018)).isEmpty();
    assertThat(forms.forYear(2020)).map(Form::id).hasValue("2019");
    assertThat(forms.forYear(2030)).map(Form::id).hasValue("2021");
    assertThat(forms(form("2019", 2019, 2020)).forYear(2021)).isEmpty();
  }

  @Test
  void formsThatContradictEachOtherAreRefusedByName() {
    assertRefused("Two forms have the id a", form("a", 2019, null), form("a", 2021, null));
    assertRefused(
        "The forms a (a号) and b (b号) both begin with the report year 2021.",
        form("a", 2021, null),
        form("b", 2021, null));
    assertRefused(
        "The form a (a号) is said to last until 2021, but the form b (b号) begins in 2021.",
        form("a", 2019, 2021),
        form("b", 2021, null));
    assertRefused("The form a (a号) can never apply", form("a", 2021, 2020));
    assertRefused(
        "The form a (a号) has no nobody in requests, of which its equation SUM-01 speaks.",
        new Form(
            "a",
            "a号",
            2021,
            null,
            Forms.national().get("2021").tables(),
            List.of(
                new LayoutEquation(
                    "SUM-01",
                    "requests",
                    LayoutEquation.Axis.MEASURE,
                    List.of("nobody"),
                    List.of("total"))),
            List.of(),
            List.of(),
            Map.of()));
  }

  private static void assertRefused(String sentence, Form... forms) {
    assertThatThrownBy(() -> forms(forms))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(sentence);
  }

  private static Forms forms(Form... forms) {
    return new Forms(List.of(forms), List.of());
  }

  private static Form form(String id, int fromYear, @Nullable Integer toYear) {
    return new Form(
        id, id + "号", fromYear, toYear, List.of(), List.of(), List.of(), List.of(), Map.of());
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
