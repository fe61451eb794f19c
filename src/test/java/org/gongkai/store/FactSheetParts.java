package org.gongkai.store;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Forms;
import org.gongkai.model.Fact;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.Quantity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.jdbc.core.JdbcTemplate;

/** What it takes to pack the facts of a report into a value of the database and back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FactSheetParts {

  private final Form form = Forms.national().all().get(0);
  private final FactCells cells = new FactCells(new JdbcTemplate(H2Database.migrated()));
  private final List<Fact> facts = form.cells().stream().map(this::fact).toList();
  private final byte[] sheet;

  public FactSheetParts() {
    cells.register(form.cells().stream().map(FormCell::key).toList());
    sheet = pack();
  }

  private Fact fact(FormCell cell) {
    int number = Math.floorMod(cell.key().hashCode(), 40);
    return new Fact(
        cell.key(),
        form.id(),
        Quantity.number(number),
        SourceSpan.remembered("table 2 row 7 column 4"));
  }

  @Benchmark
  public byte[] pack() {
    return FactSheet.pack(facts, cells);
  }

  @Benchmark
  public List<Fact> unpack() {
    return FactSheet.unpack(sheet, cells);
  }
}
