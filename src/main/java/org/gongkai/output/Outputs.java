package org.gongkai.output;

import java.util.List;
import org.gongkai.output.edition.Book;
import org.gongkai.output.edition.DistrictBook;
import org.gongkai.output.edition.TableFile;
import org.gongkai.output.page.ReportPage;
import org.gongkai.output.sums.StatutoryFiles;
import org.gongkai.output.table.AgencyComparisonFile;
import org.gongkai.output.table.ChangesFile;
import org.gongkai.output.table.CoverageFile;
import org.gongkai.output.table.DictionaryFile;
import org.gongkai.output.table.DistrictIndicatorsFile;
import org.gongkai.output.table.FactsFile;
import org.gongkai.output.table.FactsWideColumnsFile;
import org.gongkai.output.table.FactsWideFile;
import org.gongkai.output.table.FindingsFile;
import org.gongkai.output.table.NarrativeFiguresFile;
import org.gongkai.output.table.NarrativesFile;
import org.gongkai.output.table.ProblemsFile;
import org.gongkai.output.table.ProposedDecisionsFile;
import org.gongkai.output.table.RestatementsFile;
import org.gongkai.output.table.RollupFile;
import org.gongkai.output.table.ScoresFile;
import org.gongkai.output.table.SlipsFile;
import org.gongkai.output.table.SourcesFile;
import org.gongkai.output.table.YearComparisonFile;
import org.gongkai.output.word.Bulletins;
import org.gongkai.output.word.DistrictReports;
import org.gongkai.output.word.SlipDocuments;
import org.gongkai.output.workbook.DistrictWorkbooks;

/** What an edition is made of. To add a table or a book, add it here. */
public final class Outputs {

  public static final List<TableFile> TABLES =
      List.of(
          new FactsFile(),
          new FactsWideFile(),
          new FactsWideColumnsFile(),
          RollupFile.ofDistricts(),
          RollupFile.ofTypes(),
          new DistrictIndicatorsFile(),
          new AgencyComparisonFile(),
          new YearComparisonFile(),
          new FindingsFile(),
          new CoverageFile(),
          new SlipsFile(),
          new ProposedDecisionsFile(),
          new ProblemsFile(),
          new ScoresFile(),
          new SourcesFile(),
          new NarrativesFile(),
          new NarrativeFiguresFile(),
          new ChangesFile(),
          new RestatementsFile(),
          new DictionaryFile(Outputs::tables));

  static final List<DistrictBook> DISTRICT_BOOKS =
      List.of(
          new StatutoryFiles(),
          new DistrictWorkbooks(),
          new DistrictReports(),
          new SlipDocuments(),
          new Bulletins());

  static final List<Book> BOOKS = List.of(new ReportPage());

  private Outputs() {}

  private static List<TableFile> tables() {
    return TABLES;
  }
}
