package org.gongkai.sample.district;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.Agency;
import org.gongkai.sample.render.Shape;

/**
 * Districts of one size beside each other, one roster for all: what a province hands in. Made and
 * written one after the other, since all of them would not fit into memory.
 *
 * @param agencies in each district
 */
public record ProvincePlan(
    long seed, int districts, int agencies, int firstYear, int lastYear, List<Shape> shapes) {

  public ProvincePlan {
    shapes = List.copyOf(shapes);
  }

  /** Writes {@code agencies.csv} and {@code reports/} into an input folder. */
  public void writeTo(Path input) throws IOException {
    List<Agency> roster = new ArrayList<>();
    for (int number = 0; number < districts; number++) {
      List<Agency> members = SampleAgencies.ofProvince(number, agencies);
      roster.addAll(members);
      new DistrictPlan(seed + number, members, firstYear, lastYear)
          .in(shapes)
          .build()
          .writeReports(input.resolve("reports").resolve(members.get(0).district()));
    }
    Files.write(input.resolve("agencies.csv"), RosterCsv.bytes(roster));
  }
}
