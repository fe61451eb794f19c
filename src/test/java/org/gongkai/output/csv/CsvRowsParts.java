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
    rows.row(
        "云岫区",
        "A001",
        "云岫区财政局",
        "部门",
        2023,
        "2021",
        "requests",
        "result.denied.state_secret",
        "natural_person",
        "收到和处理政府信息公开申请情况",
        "1.属于国家秘密",
        "自然人",
        "件",
        NUMBER,
        "number",
        "12",
        "reports/2023/云岫区财政局.html",
        "table 2 row 7 column 4",
        "member",
        true,
        "cell");
    return rows.count();
  }
}
