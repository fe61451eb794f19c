package org.gongkai.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.job.remote.Fleet;
import org.gongkai.job.remote.Machine;
import org.gongkai.job.request.BrokerAddress.Kind;
import org.gongkai.sample.district.DistrictPlan;
import org.gongkai.sample.render.Shape;
import org.gongkai.store.DatabaseAddress;

/**
 * Measures how loading gets faster with the number of workers, each a process that may use one
 * core. To be run by hand; {@code src/site/markdown/scaling.md} says how. Database, broker and all
 * workers share the cores of this machine, so with as many workers as cores the figures end.
 */
final class WorkersBenchmark {

  private static final Duration PATIENCE = Duration.ofHours(1);
  private static final int YEARS = 5;
  private static final List<String> ONE_CORE =
      List.of("-XX:ActiveProcessorCount=1", "-XX:TieredStopAtLevel=4");

  private WorkersBenchmark() {}

  /** Arguments: a folder to work in, the number of agencies, the beginning of shapes' names. */
  public static void main(String[] args) throws Exception {
    if (args.length != 3) {
      throw new IllegalArgumentException("folder agencies shape");
    }
    int agencies = Integer.parseInt(args[1]);
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path input = folder.resolve("input-" + args[2] + "-" + agencies);
    if (!Files.exists(input)) {
      List<Shape> shapes =
          Arrays.stream(Shape.values()).filter(shape -> shape.name().startsWith(args[2])).toList();
      new DistrictPlan(1, agencies, 2019, 2018 + YEARS).in(shapes).build().writeTo(input);
    }
    System.out.println(
        "| workers | load s | reports/s | speed-up | ms of a worker's core a report |");
    System.out.println("|--:|--:|--:|--:|--:|");
    double alone = 0;
    for (int workers : new int[] {1, 2, 4}) {
      Loaded loaded = load(input, Files.createTempDirectory(folder, "fleet"), workers);
      alone = workers == 1 ? loaded.seconds() : alone;
      int reports = agencies * YEARS;
      System.out.printf(
          Locale.ROOT,
          "| %d | %.1f | %.0f | %.2f | %.1f |%n",
          workers,
          loaded.seconds(),
          reports / loaded.seconds(),
          alone / loaded.seconds(),
          (double) loaded.cpu().toMillis() / reports);
    }
  }

  /** What loading took, and all workers of it, their start included. */
  private record Loaded(double seconds, Duration cpu) {}

  private static Loaded load(Path input, Path folder, int workers) throws Exception {
    try (Fleet fleet = new Fleet(input, folder, Kind.ARTEMIS)) {
      List<Machine> crew = new ArrayList<>();
      for (int worker = 1; worker <= workers; worker++) {
        crew.add(fleet.worker("worker-" + worker, ONE_CORE).await("waiting for a run"));
      }
      Machine manager = fleet.manager(ONE_CORE, "--check-only");
      if (manager.exitCode(PATIENCE) != 0) {
        throw new IllegalStateException("the manager ended with " + manager.exitCode(PATIENCE));
      }
      Duration cpu = crew.stream().map(Machine::cpu).reduce(Duration.ZERO, Duration::plus);
      return new Loaded(loadSeconds(fleet.database()), cpu);
    }
  }

  private static double loadSeconds(DatabaseAddress address) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select extract(epoch from max(end_time) - min(start_time))
                from batch_step_execution where step_name like 'slice:%'
                """)) {
      row.next();
      return row.getDouble(1);
    }
  }
}
