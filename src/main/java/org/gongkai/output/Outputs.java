package org.gongkai.output;

import java.util.List;
import org.gongkai.output.page.ReportPage;
import org.gongkai.output.word.DistrictReports;
import org.gongkai.output.word.SlipDocuments;
import org.gongkai.output.workbook.DistrictWorkbooks;

/** What an edition is made of. To add a table or a book, add it here. */
final class Outputs {

  static final List<TableFile> TABLES =
      List.of(
          new FactsFile(),
          new DistrictRollupFile(),
          new TypeRollupFile(),
          new DistrictIndicatorsFile(),
          new AgencyComparisonFile(),
          new YearComparisonFile(),
          new FindingsFile(),
          new CoverageFile(),
          new SlipsFile(),
          new ProblemsFile(),
          new SourcesFile(),
          new NarrativesFile(),
          new ChangesFile(),
          new DictionaryFile());

  static final List<Book> BOOKS =
      List.of(
          new StatutoryFiles(),
          new DistrictWorkbooks(),
          new DistrictReports(),
          new SlipDocuments(),
          new ReportPage());

  private Outputs() {}
}
