package org.gongkai.sample.district;

import java.nio.file.Path;

/** Writes a made-up district of any size into a folder, for benchmarks. */
public final class SampleDistrictWriter {

  private SampleDistrictWriter() {}

  /** Arguments: folder, number of agencies, first year, last year, seed. */
  public static void main(String[] args) throws Exception {
    if (args.length != 5) {
      throw new IllegalArgumentException("folder agencies firstYear lastYear seed");
    }
    new DistrictPlan(
            Long.parseLong(args[4]),
            Integer.parseInt(args[1]),
            Integer.parseInt(args[2]),
            Integer.parseInt(args[3]))
        .build()
        .writeTo(Path.of(args[0]));
  }
}
