package org.gongkai.job.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.PublishedEdition;
import org.gongkai.job.remote.carrier.SampleBroker;
import org.gongkai.job.request.BrokerAddress.Kind;
import org.gongkai.store.PostgresqlServer;
import org.gongkai.store.database.DatabaseAddress;

/** A manager and its workers, with a broker, a database and a disk that they share. */
public final class Fleet implements AutoCloseable {

  private final Path input;
  private final Path folder;
  private final SampleBroker broker;
  private final DatabaseAddress database;
  private final List<Machine> machines = new ArrayList<>();

  /**
   * Machines that have done nothing yet.
   *
   * @param input the disk with the reports
   * @param folder for all else
   */
  public Fleet(Path input, Path folder, Kind kind) throws Exception {
    this.input = input;
    this.folder = folder;
    database = PostgresqlServer.shared().createDatabase();
    broker = SampleBroker.start(kind, database);
  }

  Path output() {
    return folder.resolve("output");
  }

  public DatabaseAddress database() {
    return database;
  }

  SampleBroker broker() {
    return broker;
  }

  Machine manager(String... more) throws IOException {
    return manager(List.of(), more);
  }

  public Machine manager(List<String> options, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(arguments(input, output()));
    arguments.add("--workers=remote");
    arguments.addAll(List.of(more));
    return start("manager", options, arguments);
  }

  Machine worker(String name) throws IOException {
    return worker(name, input, List.of());
  }

  public Machine worker(String name, List<String> options) throws IOException {
    return worker(name, input, options);
  }

  Machine worker(String name, Path input, List<String> options) throws IOException {
    List<String> arguments = new ArrayList<>(arguments(input, folder.resolve(name)));
    arguments.add(0, "worker");
    return start(name, options, arguments);
  }

  private List<String> arguments(Path input, Path output) throws IOException {
    List<String> arguments =
        new ArrayList<>(Arrays.asList(PostgresqlServer.login(database, folder)));
    arguments.addAll(
        List.of(
            "--broker=" + broker.url(),
            "--input=" + input,
            "--output=" + output,
            "--as-of=2024-03-15"));
    return arguments;
  }

  private Machine start(String name, List<String> options, List<String> arguments)
      throws IOException {
    Path told = folder.resolve(name + "-" + machines.size() + ".txt");
    Machine machine = Machine.start(told, options, arguments);
    machines.add(machine);
    return machine;
  }

  Map<String, String> edition() throws IOException {
    return PublishedEdition.files(output());
  }

  /** All that any machine told on its console or in its log. */
  String everythingTold() throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Fleet::isLog).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static boolean isLog(Path file) {
    String name = file.getFileName().toString();
    return name.matches("(manager|worker).*\\.txt|gongkai\\.log");
  }

  @Override
  public void close() {
    machines.forEach(Machine::close);
    broker.close();
  }
}
