package org.gongkai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.GongkaiApplication;
import org.gongkai.sample.district.ProvincePlan;
import org.gongkai.sample.render.Shape;

/**
 * Measures, in processor time, nights on which one report of many has changed beside nights without
 * news, as multiples of these; both take turns, and medians count. The page that changes gets a
 * comment, so that its district is made anew though no figure is another. To be run by hand; {@code
 * src/site/markdown/benchmarks.md} says how.
 */
final class ChangeBenchmark {

  private static final int SEED = 1;
  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2023;

  private ChangeBenchmark() {}

  /**
   * Arguments: a folder to work in, rounds, numbers of districts and of agencies in each, each with
   * five pages, then switches of Java.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path input = folder.resolve("input");
    if (!Files.exists(input)) {
      int districts = Integer.parseInt(args[2]);
      int agencies = Integer.parseInt(args[3]);
      new ProvincePlan(SEED, districts, agencies, FIRST_YEAR, LAST_YEAR, List.of(Shape.HTML))
          .writeTo(input);
    }
    Path page = page(input.resolve("reports"));
    Path output = Files.createTempDirectory(folder, "output");
    List<String> switches = List.of(args).subList(4, args.length);
    double first = cpu(switches, input, output);

    List<Double> quiet = new ArrayList<>();
    List<Double> changed = new ArrayList<>();
    for (int round = 0; round < Integer.parseInt(args[1]); round++) {
      quiet.add(cpu(switches, input, output));
      String comment = "<!-- " + System.nanoTime() + " -->";
      Files.writeString(page, comment, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
      changed.add(cpu(switches, input, output));
    }
    double floor = median(quiet);
    print("all is new", first, floor);
    print("nothing is new", floor, floor);
    print("one page has changed", median(changed), floor);
  }

  private static Path page(Path reports) throws IOException {
    try (Stream<Path> files = Files.walk(reports)) {
      return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
    }
  }

  private static double cpu(List<String> switches, Path input, Path output)
      throws IOException, InterruptedException {
    TimedProcess night =
        TimedProcess.run(
            switches,
            GongkaiApplication.class,
            "--input=" + input,
            "--output=" + output,
            "--as-of=2024-02-15");
    return night.cpu().toMillis() / 1000.0;
  }

  private static double median(List<Double> seconds) {
    return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
  }

  private static void print(String what, double seconds, double floor) {
    System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", what, seconds, seconds / floor);
  }
}
