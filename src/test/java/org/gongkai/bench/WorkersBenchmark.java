package org.gongkai.bench;

import java.io.IOException;
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
import org.gongkai.store.database.DatabaseAddress;

/**
 * Measures how loading gets faster with the number of workers, each held to a part of a core as if
 * it had a slow machine of its own; the manager, broker and database have the rest. Each worker has
 * as much to read whatever their number. To be run by hand; {@code src/site/markdown/scaling.md}
 * says how.
 */
final class WorkersBenchmark {

  private static final Duration PATIENCE = Duration.ofHours(1);
  private static final int YEARS = 5;
  private static final List<String> ONE_CORE =
      List.of("-XX:ActiveProcessorCount=1", "-XX:TieredStopAtLevel=4");

  private final Path folder;
  private final int agencies;
  private final String shape;
  private final double cores;
  private final Kind broker;

  private WorkersBenchmark(String[] args) throws IOException {
    folder = Files.createDirectories(Path.of(args[0]));
    agencies = Integer.parseInt(args[1]);
    shape = args[2];
    cores = Double.parseDouble(args[3]);
    broker = Kind.valueOf(args[4]);
  }

  /**
   * Arguments: a folder to work in, the number of agencies for each worker, the beginning of
   * shapes' names, what part of a core a worker has, the kind of broker.
   */
  public static void main(String[] args) throws Exception {
    if (args.length != 5) {
      throw new IllegalArgumentException("folder agencies shape cores broker");
    }
    new WorkersBenchmark(args).measure();
  }

  private void measure() throws Exception {
    System.out.println("| workers | reports/s | speed-up | ms of a worker's core a report |");
    System.out.println("|--:|--:|--:|--:|");
    double alone = 0;
    for (int workers : new int[] {1, 2, 4}) {
      Loaded loaded = load(workers);
      alone = workers == 1 ? loaded.rate() : alone;
      System.out.printf(
          Locale.ROOT,
          "| %d | %.1f | %.2f | %.1f |%n",
          workers,
          loaded.rate(),
          loaded.rate() / alone,
          (double) loaded.cpu().toMillis() / (agencies * YEARS * workers));
    }
  }

  /**
   * What came of it.
   *
   * @param rate reports a second, when all were warm
   * @param cpu of all workers, their start included
   */
  private record Loaded(double rate, Duration cpu) {}

  private Loaded load(int workers) throws Exception {
    List<SlowMachine> machines = new ArrayList<>();
    Path own = Files.createTempDirectory(folder, "fleet");
    try (Fleet fleet = new Fleet(input(workers), own, broker)) {
      List<Machine> crew = new ArrayList<>();
      for (int worker = 1; worker <= workers; worker++) {
        Machine machine = fleet.worker("worker-" + worker, ONE_CORE).await("waiting for a run");
        machines.add(SlowMachine.hold(machine.processId(), cores));
        crew.add(machine);
      }
      Machine manager = fleet.manager(ONE_CORE, "--check-only");
      if (manager.exitCode(PATIENCE) != 0) {
        throw new IllegalStateException("the manager ended with " + manager.exitCode(PATIENCE));
      }
      Duration cpu = crew.stream().map(Machine::cpu).reduce(Duration.ZERO, Duration::plus);
      for (Machine machine : crew) {
        machine.kill();
      }
      return new Loaded(rate(fleet.database()), cpu);
    } finally {
      for (SlowMachine machine : machines) {
        machine.close();
      }
    }
  }

  private Path input(int workers) throws IOException {
    Path input = folder.resolve("input-" + shape + "-" + agencies * workers);
    if (!Files.exists(input)) {
      List<Shape> shapes =
          Arrays.stream(Shape.values()).filter(each -> each.name().startsWith(shape)).toList();
      new DistrictPlan(1, agencies * workers, 2019, 2018 + YEARS).in(shapes).build().writeTo(input);
    }
    return input;
  }

  /** Over the slices after the first third, until the first worker may have found no more. */
  private static double rate(DatabaseAddress address) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select sum(write_count) filter (where place > slices / 3)
                  / extract(epoch from max(end_time) - min(end_time))
                from (
                  select end_time, write_count, count(*) over () as slices,
                    row_number() over (order by end_time) as place
                  from batch_step_execution where step_name like 'slice:%'
                ) as ended
                where place between slices / 3 and slices * 9 / 10
                """)) {
      row.next();
      return row.getDouble(1);
    }
  }
}
