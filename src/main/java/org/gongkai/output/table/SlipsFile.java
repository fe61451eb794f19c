package org.gongkai.output.table;

import java.util.function.Consumer;
import org.gongkai.model.Answer;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.ItemCode;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;

/** {@code slips.csv}: what is returned to the agencies to be corrected or explained (退改单). */
public final class SlipsFile extends RowTable<SlipsFile.Row> {

  /**
   * An item that is asked for, or one that was.
   *
   * @param item as the slip has it, or as the slip that came back had it
   * @param answer what the agency says
   */
  record Row(
      Slip slip,
      int number,
      Answer.Item item,
      String printed,
      String computed,
      String difference,
      ItemCode code,
      String source,
      Slip.Status status,
      String answer) {

    Coverage coverage() {
      return slip.coverage();
    }
  }

  public SlipsFile() {
    super("slips", "agency_code", "year", "number");
    addAgency(row -> row.coverage().agency());
    addYear(row -> row.coverage().year());
    add(CsvColumn.text("verdict").oneOf(Slip.Verdict.values()), row -> row.slip.verdict().code());
    add(CsvColumn.integer("number").always(), Row::number);
    add(CsvColumn.text("severity").among(Severity.values()), row -> row.item.severity());
    add(CsvColumn.text("place"), row -> row.item.place());
    add(CsvColumn.text("printed").inFile("findings"), Row::printed);
    add(CsvColumn.text("computed"), Row::computed);
    add(CsvColumn.number("difference"), Row::difference);
    add(CsvColumn.text("message"), row -> row.item.message());
    add(CsvColumn.text("basis"), row -> row.item.basis());
    add(CsvColumn.text("demand"), row -> row.item.demand());
    add(CsvColumn.text("check").always(), row -> row.code.check());
    add(CsvColumn.text("finding").always(), row -> row.code.finding());
    add(CsvColumn.text("source").inFile("findings"), Row::source);
    addRole(row -> row.coverage().agency(), row -> isCounted(row.coverage()));
    add(CsvColumn.text("item").always(), row -> row.code.text());
    add(
        CsvColumn.text("status").oneOf(Slip.Status.values()).inFile(name()),
        row -> row.status.code());
    add(CsvColumn.text("answer"), Row::answer);
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    edition.forEachSlip(
        slip -> {
          int number = 0;
          for (Slip.Line line : slip.lines()) {
            rows.accept(row(slip, ++number, line));
          }
          for (Slip.Settled settled : slip.settled()) {
            rows.accept(row(slip, ++number, settled));
          }
        });
  }

  private static Row row(Slip slip, int number, Slip.Line line) {
    Finding finding = line.finding();
    return new Row(
        slip,
        number,
        new Answer.Item(
            finding.severity().code(), line.place(), line.message(), line.basis(), line.demand()),
        line.printed(),
        line.computed(),
        line.difference(),
        ItemCode.of(finding),
        finding.source(),
        line.status(),
        line.answer());
  }

  /** As the slip that came back has it; the figures stand in the message. */
  private static Row row(Slip slip, int number, Slip.Settled settled) {
    Answer answer = settled.answer();
    String source = slip.coverage().source();
    return new Row(
        slip,
        number,
        answer.item(),
        "",
        "",
        "",
        answer.code(),
        source,
        settled.status(),
        answer.text());
  }
}
