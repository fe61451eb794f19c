package org.gongkai.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.model.Loading;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleFiles;
import org.gongkai.sample.WholeFiles;

/**
 * Measures how many reports a second are read and extracted on one core, format by format, and
 * prints a table for {@code benchmarks.md}. Time is that of the processor, so that what else runs
 * on the machine disturbs it least. Arguments: seconds to measure each format, and formats, if not
 * all.
 */
public final class ReadingBenchmark {

  private final Readers readers = new Readers();
  private final Extractor extractor = new Extractor(Forms.national(), SampleFiles.roster(), 2026);
  private final double seconds;

  private ReadingBenchmark(double seconds) {
    this.seconds = seconds;
  }

  public static void main(String[] args) {
    double seconds = args.length == 0 ? 5 : Double.parseDouble(args[0]);
    List<String> wanted = List.of(args).subList(Math.min(1, args.length), args.length);
    ReadingBenchmark benchmark = new ReadingBenchmark(seconds);
    System.out.println("| format | reports a second | ms a report | of it reading | KB a report |");
    System.out.println("|---|---:|---:|---:|---:|");
    benchmark
        .byFormat()
        .forEach(
            (format, files) -> {
              if (wanted.isEmpty() || wanted.contains(format)) {
                System.out.println(benchmark.row(format, files));
              }
            });
  }

  private Map<String, List<byte[]>> byFormat() {
    Map<String, List<byte[]>> files = new TreeMap<>();
    WholeFiles.all()
        .values()
        .forEach(
            file ->
                files
                    .computeIfAbsent(readers.read("any", file).format(), key -> new ArrayList<>())
                    .add(file));
    return files;
  }

  private String row(String format, List<byte[]> files) {
    measure(files, seconds);
    Measured measured = measure(files, seconds);
    double size = files.stream().mapToInt(file -> file.length).average().orElse(0) / 1000;
    return "| %s | %.0f | %.2f | %.0f %% | %.0f |"
        .formatted(
            format,
            1000 / measured.milliseconds(),
            measured.milliseconds(),
            100 * measured.shareOfReading(),
            size);
  }

  /** What some rounds over the files took. */
  private record Measured(long reports, long reading, long extracting) {

    double milliseconds() {
      return (reading + extracting) / 1e6 / reports;
    }

    double shareOfReading() {
      return (double) reading / (reading + extracting);
    }
  }

  private Measured measure(List<byte[]> files, double atLeast) {
    long reports = 0;
    long reading = 0;
    long extracting = 0;
    while ((reading + extracting) / 1e9 < atLeast) {
      for (byte[] file : files) {
        long begin = now();
        ReadResult.Read read = (ReadResult.Read) readers.read("any", file);
        long middle = now();
        Loading loading = extractor.extract(read.document(), "reports/any");
        extracting += now() - middle;
        reading += middle - begin;
        reports += loading instanceof Loading.Loaded ? 1 : 0;
      }
    }
    return new Measured(reports, reading, extracting);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
