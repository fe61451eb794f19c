package org.gongkai.output.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.jspecify.annotations.Nullable;

/**
 * {@code facts_wide.csv}: the figures for spreadsheets, a report a row and a cell a column. Only
 * figures stand in it: a cell that says nothing, or nothing that can be read, is empty and never 0,
 * and the columns behind the cells count how many are empty and why.
 */
public final class FactsWideFile extends RowTable<FactsWideFile.Row> {

  static final String NAME = "facts_wide";

  record Row(
      Agency agency,
      Report report,
      List<@Nullable BigDecimal> figures,
      Map<Quantity.State, Long> states,
      boolean counted) {}

  public FactsWideFile() {
    super(NAME, "agency_code", "year");
    addAgency(Row::agency);
    addYear(row -> row.report.key().year());
    add(CsvColumn.text("source").always().inFile(FactsFile.NAME), row -> row.report.source());
    addFormCells(() -> new WideColumns().columns(), Row::figures);
    Stream.of(Quantity.State.values())
        .filter(state -> state != Quantity.State.NUMBER)
        .forEach(
            state ->
                add(
                    CsvColumn.integer(state.code()).always().inFile(NAME),
                    row -> row.states.getOrDefault(state, 0L)));
    addRole(Row::agency, Row::counted);
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.TO_SOURCES);
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    Set<ReportKey> counted = counted(edition);
    WideColumns wide = new WideColumns();
    edition.forEachReport(
        report -> {
          List<@Nullable BigDecimal> figures =
              new ArrayList<>(Collections.nCopies(wide.keys().size(), null));
          Map<Quantity.State, Long> states = new EnumMap<>(Quantity.State.class);
          for (Fact fact : report.facts()) {
            figures.set(wide.place(fact.cell()), fact.quantity().value());
            states.merge(fact.quantity().state(), 1L, Long::sum);
          }
          Agency agency = edition.roster().get(report.key().agencyCode());
          rows.accept(new Row(agency, report, figures, states, counted.contains(report.key())));
        });
  }
}
