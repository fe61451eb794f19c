package org.gongkai.sample.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.form.Equation;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.figure.SampleForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictPlanTest {

  @Test
  void districtsOfAProvinceShareNeitherCodesNorNamesNorAliases() {
    List<Agency> province =
        IntStream.range(0, 60)
            .mapToObj(district -> SampleAgencies.ofProvince(district, 100))
            .flatMap(List::stream)
            .toList();
    assertThat(province).extracting(Agency::code).doesNotHaveDuplicates();
    assertThat(province).extracting(Agency::name).doesNotHaveDuplicates();
    assertThat(province).flatExtracting(Agency::aliases).doesNotHaveDuplicates();
  }

  @Test
  void everyAgencyReportsEveryYearUnderAPathOfItsOwn() {
    SampleDistrict district = new DistrictPlan(4, 30, 2019, 2022).build();

    assertThat(district.files()).hasSize(120);
    assertThat(new HashSet<>(district.files().stream().map(SampleFile::path).toList()))
        .hasSize(120);
    assertThat(district.roster().expected("云岫区", 2020)).hasSize(30);
  }

  @Test
  void namesStayDifferentInALargeDistrict() {
    assertThat(SampleAgencies.of(1000).stream().map(agency -> agency.name()).distinct())
        .hasSize(1000);
  }

  @ParameterizedTest
  @CsvSource({"ROW_SUM,SUM-01", "RESULT_TOTAL,SUM-02", "BALANCE,SUM-03", "REVIEW_TOTAL,LIT-01"})
  void aPlantedSumBreaksItsOwnEquationsOnly(Fault fault, String check) {
    SampleFile file = file(plan().with(fault, "YX0003", 2020), 2020);

    assertThat(broken(file)).containsExactly(check);
    assertThat(broken(file(plan(), 2020))).isEmpty();
  }

  @Test
  void aPlantedCarryOverLeavesTheYearItselfInOrder() {
    DistrictPlan plan = plan().with(Fault.CARRY_OVER, "YX0003", 2020);
    CellKey carriedIn = new CellKey("requests", "carried_in", "total");
    CellKey carriedOut = new CellKey("requests", "carried_out", "total");

    assertThat(broken(file(plan, 2020))).isEmpty();
    assertThat(number(file(plan, 2020), carriedIn))
        .isNotEqualTo(number(file(plan, 2019), carriedOut));
  }

  @ParameterizedTest
  @CsvSource({"MISSING_LINE,ABSENT,7", "CONTRADICTED_LINE,UNREADABLE,7", "UNKNOWN_LINE,NUMBER,198"})
  void aPlantedLineChangesWhatIsToBeRead(Fault fault, Quantity.State state, int cells) {
    SampleFile file = file(plan().with(fault, "YX0003", 2020), 2020);

    assertThat(file.expected().values())
        .filteredOn(quantity -> quantity.state() == state)
        .hasSize(cells);
    assertThat(file.expected()).hasSize(198);
  }

  @ParameterizedTest
  @CsvSource({"RIVAL,21", "DUPLICATE,21", "MISSING_REPORT,19", "NOT_A_REPORT,21"})
  void faultsOfFilesChangeTheirNumber(Fault fault, int files) {
    assertThat(plan().with(fault, "YX0003", 2020).build().files()).hasSize(files);
  }

  private static DistrictPlan plan() {
    return new DistrictPlan(9, 10, 2019, 2020);
  }

  private static SampleFile file(DistrictPlan plan, int year) {
    return plan.build().files().stream()
        .filter(file -> file.agencyCode().equals("YX0003") && file.year() == year)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> broken(SampleFile file) {
    List<Equation> equations = SampleForm.FORM_2019.formOf("requests").equations();
    return equations.stream()
        .filter(equation -> isBroken(equation, file.expected()))
        .map(Equation::check)
        .collect(Collectors.toSet());
  }

  /** Blanks are zeros here: nothing else is left out by a disguise. */
  private static boolean isBroken(Equation equation, Map<CellKey, Quantity> cells) {
    return sum(equation.left(), cells).compareTo(sum(equation.right(), cells)) != 0;
  }

  private static BigDecimal sum(List<CellKey> keys, Map<CellKey, Quantity> cells) {
    return keys.stream()
        .flatMap(key -> cells.getOrDefault(key, Quantity.absent()).number().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal number(SampleFile file, CellKey key) {
    return file.expected().getOrDefault(key, Quantity.absent()).getNumber();
  }
}
