package org.gongkai.output.table;

import java.util.List;
import org.gongkai.model.Answer;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.ItemCode;
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
            CsvColumn.text("severity").among(CommonColumns.words(Severity.values())),
            CsvColumn.text("place"),
            CsvColumn.text("printed").inFile("findings"),
            CsvColumn.text("computed"),
            CsvColumn.number("difference"),
            CsvColumn.text("message"),
            CsvColumn.text("basis"),
            CsvColumn.text("demand"),
            CsvColumn.text("check").always(),
            CsvColumn.text("finding").always(),
            CsvColumn.text("source").inFile("findings")),
        SumColumns.ofEveryRow(),
        List.of(
            CsvColumn.text("item").always(),
            CsvColumn.text("status")
                .oneOf(CommonColumns.words(Slip.Status.values()))
                .inFile(name()),
            CsvColumn.text("answer")));
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
            write(rows, slip, i + 1, slip.lines().get(i));
          }
          for (int i = 0; i < slip.settled().size(); i++) {
            write(rows, slip, slip.lines().size() + i + 1, slip.settled().get(i));
          }
        });
  }

  private static void write(CsvRows rows, Slip slip, int number, Slip.Line line) {
    Finding finding = line.finding();
    begin(rows, slip, number)
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
    end(rows, slip, ItemCode.of(finding), line.status(), line.answer());
  }

  /** As the slip that came back has it; the figures stand in the message. */
  private static void write(CsvRows rows, Slip slip, int number, Slip.Settled settled) {
    Answer answer = settled.answer();
    Answer.Item item = answer.item();
    begin(rows, slip, number)
        .text(item.severity())
        .text(item.place())
        .text("")
        .text("")
        .number("")
        .text(item.message())
        .text(item.basis())
        .text(item.demand())
        .text(answer.code().check())
        .text(answer.code().finding())
        .text(slip.coverage().source());
    end(rows, slip, answer.code(), settled.status(), answer.text());
  }

  private static CsvRows begin(CsvRows rows, Slip slip, int number) {
    return SumColumns.begin(rows, slip.coverage()).text(slip.verdict().code()).integer(number);
  }

  private static void end(
      CsvRows rows, Slip slip, ItemCode code, Slip.Status status, String answer) {
    Coverage coverage = slip.coverage();
    SumColumns.write(rows, coverage.agency(), SumColumns.isCounted(coverage))
        .text(code.text())
        .text(status.code())
        .text(answer)
        .end();
  }
}
