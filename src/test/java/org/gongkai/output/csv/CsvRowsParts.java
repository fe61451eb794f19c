package org.gongkai.output.csv;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.gongkai.output.table.FactsFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a row of {@code facts.csv} takes, from its cells to bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CsvRowsParts {

  private static final BigDecimal NUMBER = BigDecimal.valueOf(12);

  private final CsvRows rows =
      new CsvRows(new CsvLines(OutputStream.nullOutputStream()), new FactsFile().columns());

  @Benchmark
  public long row() {
    rows.text("云岫区").text("A001").text("云岫区财政局").text("部门").year(2023).text("2021");
    rows.text("requests").text("result.denied.state_secret").text("natural_person");
    rows.text("收到和处理政府信息公开申请情况").text("1.属于国家秘密").text("自然人").text("件");
    rows.number(NUMBER).text("number").text("12");
    rows.text("reports/2023/云岫区财政局.html").text("table 2 row 7 column 4").end();
    return rows.count();
  }
}
