package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.GongkaiApplication;
import org.gongkai.sample.district.DistrictPlan;
import org.gongkai.sample.district.ProvincePlan;
import org.gongkai.sample.render.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the whole job over made-up districts of pages: from an empty output to an edition, then
 * a night without news, both beside what merely parsing the pages takes. To be run by hand; {@code
 * src/site/markdown/benchmarks.md} says how. Only ratios of one run mean anything.
 */
final class RunBenchmark {

  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2023;
  private static final int SEED = 1;

  /** A Python that has pandas and lxml, for the rivals; without it, there are none. */
  private static final String PYTHON = "bench.python";

  /** One takes tables by {@code read_html}, the other parses sparingly. */
  private static final List<String> RIVALS =
      List.of("src/test/python/pandas_rival.py", "src/test/python/pandas_sparing.py");

  private static final List<Shape> PAGES =
      Arrays.stream(Shape.values()).filter(shape -> shape.name().startsWith("HTML")).toList();

  private RunBenchmark() {}

  /**
   * Arguments: a folder to work in, the heap of the job ({@code 256m}), then the numbers of
   * agencies, each with five years, or {@code 50x400} for so many districts of so many agencies.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 3) {
      throw new IllegalArgumentException("folder heap agencies...");
    }
    System.out.println(
        "| reports | floor s | read_html s | sparing s | job s | ratio | CPU s | CPU ratio | CPU ms"
            + " a report | reports/s | facts/s | peak MB | quiet night s | of the job's time |"
            + " reports/s while reading |");
    System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|---|");
    for (String size : List.of(args).subList(2, args.length)) {
      int[] parts = Arrays.stream(size.split("x")).mapToInt(Integer::parseInt).toArray();
      Path folder = Path.of(args[0], size);
      if (!Files.exists(folder)) {
        write(folder.resolve("input"), parts);
      }
      System.out.println(measure(folder, args[1], Arrays.stream(parts).reduce(1, (a, b) -> a * b)));
    }
  }

  private static void write(Path input, int... parts) throws IOException {
    if (parts.length == 1) {
      new DistrictPlan(SEED, parts[0], FIRST_YEAR, LAST_YEAR).in(PAGES).build().writeTo(input);
    } else {
      new ProvincePlan(SEED, parts[0], parts[1], FIRST_YEAR, LAST_YEAR, PAGES).writeTo(input);
    }
  }

  private static String measure(Path folder, String heap, int agencies)
      throws IOException, InterruptedException {
    Path input = folder.resolve("input");
    TimedProcess floor =
        TimedProcess.run(List.of(), ParsingFloor.class, input.resolve("reports").toString());
    List<String> rivals = new ArrayList<>();
    for (String script : RIVALS) {
      rivals.add(rival(script, input.resolve("reports")));
    }
    Path output = Files.createTempDirectory(folder, "output");
    TimedProcess job = job(heap, input, output);
    JsonNode run = JsonMapper.shared().readTree(output.resolve("run.json").toFile());
    TimedProcess quiet = job(heap, input, output);
    int reports = agencies * (LAST_YEAR - FIRST_YEAR + 1);
    return String.format(
        Locale.ROOT,
        "| %d | %.1f | %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f | %.0f | %d | %.1f | %s | %s |",
        reports,
        floor.seconds(),
        String.join(" | ", rivals),
        job.seconds(),
        job.seconds() / floor.seconds(),
        job.cpu().toMillis() / 1000.0,
        (double) job.cpu().toMillis() / Math.max(1, floor.cpu().toMillis()),
        (double) job.cpu().toMillis() / reports,
        reports / job.seconds(),
        run.path("facts").asLong() / job.seconds(),
        job.peakMegabytes(),
        quiet.seconds(),
        shares(run, job),
        formats(run));
  }

  private static String rival(String script, Path pages) throws IOException, InterruptedException {
    String python = System.getProperty(PYTHON);
    return python == null
        ? "-"
        : String.format(
            Locale.ROOT,
            "%.1f",
            TimedProcess.run(List.of(python, script, pages.toString())).seconds());
  }

  private static TimedProcess job(String heap, Path input, Path output)
      throws IOException, InterruptedException {
    return TimedProcess.run(
        List.of("-Xmx" + heap),
        GongkaiApplication.class,
        "--input=" + input,
        "--output=" + output,
        "--as-of=2024-02-15");
  }

  /** What each step takes of the whole; publishing and the start of Java are what is left. */
  private static String shares(JsonNode run, TimedProcess job) {
    Map<String, Long> shares = new LinkedHashMap<>();
    long left = job.wall().toMillis();
    for (Map.Entry<String, JsonNode> step : run.path("milliseconds").properties()) {
      shares.put(step.getKey(), step.getValue().asLong());
      left -= step.getValue().asLong();
    }
    shares.put("publish and start", left);
    return shares.entrySet().stream()
        .map(share -> share.getKey() + " " + 100 * share.getValue() / job.wall().toMillis() + " %")
        .collect(Collectors.joining(", "));
  }

  /** By format, on all cores. */
  private static String formats(JsonNode run) {
    int cores = Runtime.getRuntime().availableProcessors();
    return run.path("formats").properties().stream()
        .map(
            format ->
                "%s %.0f"
                    .formatted(
                        format.getKey(),
                        cores
                            * 1000
                            / format.getValue().path("milliseconds_per_report").asDouble()))
        .collect(Collectors.joining(", "));
  }
}
