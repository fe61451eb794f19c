package org.gongkai.output;

import java.util.List;

/** The tables of an edition. To add one, add it here. */
final class Outputs {

  static final List<TableFile> TABLES =
      List.of(
          new FactsFile(),
          new DistrictRollupFile(),
          new TypeRollupFile(),
          new AgencyComparisonFile(),
          new YearComparisonFile(),
          new FindingsFile(),
          new CoverageFile(),
          new SourcesFile(),
          new NarrativesFile());

  private Outputs() {}
}
