package org.gongkai.output.table;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * {@code facts_wide.csv}: the figures for spreadsheets, a report a row and a cell a column. Only
 * figures stand in it: a cell that says nothing, or nothing that can be read, is empty and never 0,
 * and the columns behind the cells count how many are empty and why.
 */
public final class FactsWideFile implements TableFile {

  static final String NAME = "facts_wide";

  private static final List<Quantity.State> EMPTY =
      Stream.of(Quantity.State.values()).filter(each -> each != Quantity.State.NUMBER).toList();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<CsvColumn> columns() {
    return CommonColumns.join(
        CommonColumns.AGENCY,
        List.of(CommonColumns.YEAR, CsvColumn.text("source").always().inFile(FactsFile.NAME)),
        new WideColumns().columns(),
        CommonColumns.words(EMPTY.toArray(Quantity.State[]::new)).stream()
            .map(state -> CsvColumn.integer(state).always().inFile(NAME))
            .toList(),
        SumColumns.ofEveryRow());
  }

  @Override
  public List<String> key() {
    return List.of("agency_code", "year");
  }

  @Override
  public List<Reference> references() {
    return List.of(new Reference("source", "sources", "source"));
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    WideColumns columns = new WideColumns();
    Set<ReportKey> counted = SumColumns.counted(edition);
    edition.forEachReport(
        report -> {
          Agency agency = edition.roster().get(report.key().agencyCode());
          CommonColumns.agency(rows, agency).year(report.key().year()).text(report.source());
          figures(rows, report, columns);
          SumColumns.write(rows, agency, counted.contains(report.key())).end();
        });
  }

  private static void figures(CsvRows rows, Report report, WideColumns columns) {
    @Nullable BigDecimal[] figures = new BigDecimal[columns.keys().size()];
    Map<Quantity.State, Long> states = new EnumMap<>(Quantity.State.class);
    for (Fact fact : report.facts()) {
      figures[columns.place(fact.cell())] = fact.quantity().value();
      states.merge(fact.quantity().state(), 1L, Long::sum);
    }
    for (@Nullable BigDecimal figure : figures) {
      rows.number(figure);
    }
    EMPTY.forEach(state -> rows.integer(states.getOrDefault(state, 0L)));
  }
}
