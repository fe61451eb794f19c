package org.gongkai.output.table;

import java.util.List;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;

/** {@code slips.csv}: what is returned to the agencies to be corrected or explained (退改单). */
public final class SlipsFile implements TableFile {

  @Override
  public String name() {
    return "slips";
  }

  @Override
  public List<CsvColumn> columns() {
    return CommonColumns.join(
        CommonColumns.AGENCY,
        List.of(
            CommonColumns.YEAR,
            CsvColumn.text("verdict").oneOf(CommonColumns.words(Slip.Verdict.values())),
            CsvColumn.integer("number").always(),
            CsvColumn.text("severity").oneOf(CommonColumns.words(Severity.values())),
            CsvColumn.text("place").always(),
            CsvColumn.text("printed").inFile("findings"),
            CsvColumn.text("computed"),
            CsvColumn.number("difference"),
            CsvColumn.text("message").always(),
            CsvColumn.text("basis").always(),
            CsvColumn.text("demand").always(),
            CsvColumn.text("check").always(),
            CsvColumn.text("finding").always(),
            CsvColumn.text("source").inFile("findings")),
        SumColumns.ofEveryRow());
  }

  @Override
  public List<String> key() {
    return List.of("agency_code", "year", "number");
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    edition.forEachSlip(
        slip -> {
          for (int i = 0; i < slip.lines().size(); i++) {
            write(rows, slip, i);
          }
        });
  }

  private static void write(CsvRows rows, Slip slip, int index) {
    Slip.Line line = slip.lines().get(index);
    Finding finding = line.finding();
    CommonColumns.agency(rows, slip.coverage().agency())
        .year(slip.coverage().year())
        .text(slip.verdict().code())
        .integer(index + 1)
        .text(finding.severity().code())
        .text(line.place())
        .text(line.printed())
        .text(line.computed())
        .number(line.difference())
        .text(line.message())
        .text(line.basis())
        .text(line.demand())
        .text(finding.check())
        .text(finding.fingerprint())
        .text(finding.source());
    Coverage coverage = slip.coverage();
    SumColumns.write(rows, coverage.agency(), SumColumns.isCounted(coverage)).end();
  }
}
