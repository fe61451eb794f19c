package org.gongkai.sample.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Equation;
import org.gongkai.form.Form;
import org.gongkai.model.CellKey;
import org.gongkai.sample.Dice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureSeriesTest {

  private static final CellKey CARRIED_IN = new CellKey("requests", "carried_in", "total");
  private static final CellKey IN_FORCE =
      new CellKey("active_disclosure", "normative_documents", "in_force");
  private static final CellKey ITEMS =
      new CellKey("active_disclosure", "penalties", "items_previous_year");

  @ParameterizedTest
  @EnumSource
  void everyEquationHolds(SampleSize size) {
    for (SampleForm form : SampleForm.values()) {
      Map<CellKey, BigDecimal> figures = new FigureSeries(size, Dice.of(1, form)).next(form);
      for (String section : List.of("active_disclosure", "requests", "review_litigation")) {
        Form national = form.formOf(section);
        assertThat(national.equations())
            .filteredOn(equation -> equation.left().get(0).section().equals(section))
            .allSatisfy(equation -> assertHolds(equation, figures));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aYearBeginsWhereTheYearBeforeEnded(SampleSize size) {
    FigureSeries series = new FigureSeries(size, Dice.of(2));
    Map<CellKey, BigDecimal> of2019 = series.next(SampleForm.FORM_2019);
    Map<CellKey, BigDecimal> of2020 = series.next(SampleForm.FORM_2019);
    Map<CellKey, BigDecimal> of2021 = series.next(SampleForm.FORM_2021);
    Map<CellKey, BigDecimal> of2022 = series.next(SampleForm.MIXED);

    for (CellKey measure : of2021.keySet()) {
      if (measure.category().equals("carried_in")) {
        CellKey before = new CellKey("requests", "carried_out", measure.measure());
        assertThat(of2020.get(measure)).isEqualTo(of2019.get(before));
        assertThat(of2021.get(measure)).isEqualTo(of2020.get(before));
        assertThat(of2022.get(measure)).isEqualTo(of2021.get(before));
      }
    }
    assertThat(of2020.get(ITEMS))
        .isEqualTo(get(of2019, ITEMS).add(get(of2019, ITEMS.withMeasure("items_change"))));
    assertThat(of2022.get(IN_FORCE))
        .isEqualTo(
            get(of2021, IN_FORCE)
                .add(get(of2022, IN_FORCE.withMeasure("issued")))
                .subtract(get(of2022, IN_FORCE.withMeasure("repealed"))));
  }

  @ParameterizedTest
  @EnumSource(names = "ZERO", mode = EnumSource.Mode.EXCLUDE)
  void aBusyAgencyHasRequests(SampleSize size) {
    FigureSeries series = new FigureSeries(size, Dice.of(3));
    Map<CellKey, BigDecimal> figures = series.next(SampleForm.FORM_2021);

    assertThat(get(figures, new CellKey("requests", "received_new", "total")).signum())
        .isPositive();
    assertThat(figures.values()).allMatch(figure -> figure.signum() >= 0);
    assertThat(figures).containsKey(CARRIED_IN).hasSize(200);
  }

  private static void assertHolds(Equation equation, Map<CellKey, BigDecimal> figures) {
    assertThat(sum(equation.left(), figures))
        .as(equation.toString())
        .isEqualByComparingTo(sum(equation.right(), figures));
  }

  private static BigDecimal sum(List<CellKey> keys, Map<CellKey, BigDecimal> figures) {
    return keys.stream().map(key -> get(figures, key)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal get(Map<CellKey, BigDecimal> figures, CellKey key) {
    return figures.getOrDefault(key, BigDecimal.TEN.pow(12));
  }
}
