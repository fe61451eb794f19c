package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.model.Offices;
import org.gongkai.office.OfficesFile;
import org.gongkai.office.RosterFile;
import org.gongkai.output.LoadedPackage;
import org.gongkai.sample.district.ProvincePlan;
import org.gongkai.sample.render.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A made-up province, compiled from counties to cities to the province: every cell and rate of
 * every office against what a database makes of the counted facts and rates of agencies alone. By
 * hand a whole one: {@code -Dtree.offices=120 -Dtree.agencies=33 -Dtree.years=6}.
 */
class OfficeTreeOracleTest {

  private static final int OFFICES = Integer.getInteger("tree.offices", 6);
  private static final int AGENCIES = Integer.getInteger("tree.agencies", 3);
  private static final int YEARS = Integer.getInteger("tree.years", 2);
  private static final int LAST_YEAR = 2024;

  private static final List<Shape> PAGES =
      Arrays.stream(Shape.values()).filter(shape -> shape.name().startsWith("HTML")).toList();

  @Test
  void everyCellAndRateOfEveryOfficeIsWhatADatabaseMakesOfItsAgencies(@TempDir Path folder)
      throws Exception {
    Path input = folder.resolve("input");
    new ProvincePlan(21, OFFICES, AGENCIES, LAST_YEAR - YEARS + 1, LAST_YEAR, PAGES).writeTo(input);
    Offices offices = writeOffices(input);

    run(folder);

    try (LoadedPackage edition = LoadedPackage.load(folder.resolve("output"))) {
      assertThat(edition.totalsOtherThanTheCountedFacts()).as("of agencies alone").isNotEmpty();
      edition.putOffices(offices);
      assertThat(edition.rows("district_rollup")).isGreaterThan(100L * OFFICES * YEARS);
      assertThat(edition.totalsOtherThanTheCountedFacts()).isEmpty();
      assertThat(edition.figuresOtherThanTheCountedFacts()).isEmpty();
      assertThat(edition.ratesOtherThanThoseOfTheAgencies()).isEmpty();
    }
  }

  /** The first district is the province's, every third other a city's, the rest are counties. */
  private static Offices writeOffices(Path input) throws Exception {
    List<String> districts =
        List.copyOf(RosterFile.read(input.resolve("agencies.csv")).roster().districts());
    StringBuilder lines = new StringBuilder("code,name,level,parent\n");
    for (int i = 0; i < districts.size(); i++) {
      String level = i == 0 ? "province" : i % 3 == 1 ? "city" : "county";
      String parent = i == 0 ? "" : i % 3 == 1 ? "O0" : "O" + (i - (i - 1) % 3);
      lines.append("O%d,%s,%s,%s\n".formatted(i, districts.get(i), level, parent));
    }
    Path file = input.resolve("offices.csv");
    Files.writeString(file, lines);
    return OfficesFile.read(file);
  }

  private static void run(Path folder) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    ExitCode code =
        new GongkaiApplication(out, out)
            .run(
                "--input=" + folder.resolve("input"),
                "--output=" + folder.resolve("output"),
                "--as-of=2025-06-01");
    assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.DONE);
  }
}
