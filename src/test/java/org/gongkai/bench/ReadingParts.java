package org.gongkai.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkai.document.Document;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.model.Loading;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleFiles;
import org.gongkai.sample.WholeFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The inner parts of reading a page: bytes to document, document to report, text to number. To be
 * run by hand; {@code src/site/markdown/benchmarks.md} says how.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingParts {

  private static final List<String> PRINTED =
      List.of("0", "128", "1,024", "１２", "3件", "/", "", "一十二", "本年新收政府信息公开申请数量", "12.50万元");

  private final Readers readers = new Readers();
  private final Extractor extractor = new Extractor(Forms.national(), SampleFiles.roster(), 2026);
  private final byte[] page =
      WholeFiles.all().values().stream()
          .filter(file -> readers.read("any", file).format().equals("html"))
          .findFirst()
          .orElseThrow();
  private final Document document = read().document();

  /** Bytes to a document. */
  @Benchmark
  public ReadResult.Read read() {
    return (ReadResult.Read) readers.read("any", page);
  }

  /** A document to the 200 cells of a report. */
  @Benchmark
  public Loading extract() {
    return extractor.extract(document, "reports/any");
  }

  /** The text of a cell to what it says. */
  @Benchmark
  @OperationsPerInvocation(10)
  public int number() {
    int numbers = 0;
    for (String printed : PRINTED) {
      Quantity quantity = PrintedNumber.quantity(printed);
      numbers += quantity.isNumber() ? 1 : 0;
    }
    return numbers;
  }
}
