package org.gongkai.output.table;

import java.util.function.Consumer;
import org.gongkai.model.Coverage;
import org.gongkai.model.Slip;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;

/** {@code problems.csv}: how each agency's report stands, for the notice to all (通报附表). */
public final class ProblemsFile extends RowTable<Slip> {

  public ProblemsFile() {
    super("problems", "agency_code", "year");
    addAgency(slip -> slip.coverage().agency());
    addYear(slip -> slip.coverage().year());
    add(
        CsvColumn.text("status").oneOf(Coverage.Status.values()).inFile("coverage"),
        slip -> slip.coverage().status().code());
    add(CsvColumn.text("verdict").oneOf(Slip.Verdict.values()), slip -> slip.verdict().code());
    add(CsvColumn.integer("errors").always(), slip -> slip.coverage().errors());
    add(CsvColumn.integer("warnings").always(), slip -> slip.coverage().warnings());
    add(CsvColumn.integer("notes").always(), Slip::notes);
    add(CsvColumn.integer("to_correct").always(), slip -> slip.lines().size());
    add(CsvColumn.date("due").always(), slip -> slip.coverage().due());
    add(CsvColumn.date("received"), slip -> slip.coverage().receipt().received());
    add(
        CsvColumn.text("on_time"),
        slip -> slip.coverage().isOnTime().map(String::valueOf).orElse(""));
    addRole(slip -> slip.coverage().agency(), slip -> isCounted(slip.coverage()));
  }

  @Override
  void forEach(EditionSource edition, Consumer<Slip> rows) {
    edition.forEachSlip(rows);
  }
}
