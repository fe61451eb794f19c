package org.gongkai.job.remote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.gongkai.GongkaiApplication;
import org.gongkai.ProgramCommand;
import org.gongkai.job.remote.carrier.SampleBroker;

/** The program in a process of its own with little memory, as on a machine of its own. */
public final class Machine implements AutoCloseable {

  /** For a machine that has other work as well. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final int PAUSE_MILLIS = 20;

  private final Process process;
  private final Path told;

  private Machine(Process process, Path told) {
    this.process = process;
    this.told = told;
  }

  /**
   * Starts it.
   *
   * @param told where its console goes to
   * @param options of the Java machine, the class path among them where it is not ours
   */
  static Machine start(Path told, List<String> options, List<String> arguments) throws IOException {
    List<String> machine = new ArrayList<>(List.of("-Xmx256m"));
    machine.addAll(options);
    List<String> command =
        new ArrayList<>(ProgramCommand.around(GongkaiApplication.class, machine));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile());
    builder.environment().put("GONGKAI_BROKER_USER", SampleBroker.USER);
    builder.environment().put("GONGKAI_BROKER_PASSWORD", SampleBroker.PASSWORD);
    return new Machine(builder.start(), told);
  }

  String told() throws IOException {
    return Files.readString(told, StandardCharsets.UTF_8);
  }

  /** Waits until it has told something. */
  public Machine await(String word) {
    await(
        word,
        () -> {
          try {
            return told().contains(word);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    return this;
  }

  /** Waits until something is so, while this machine is at work. */
  void await(String what, BooleanSupplier condition) {
    long begin = System.nanoTime();
    while (!condition.getAsBoolean()) {
      boolean late = System.nanoTime() - begin > PATIENCE.toNanos();
      if (late || (!process.isAlive() && !condition.getAsBoolean())) {
        throw new IllegalStateException("no " + what + (late ? " in time:\n" : ":\n") + tellAll());
      }
      pause();
    }
  }

  private String tellAll() {
    try {
      return told();
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public long processId() {
    return process.pid();
  }

  /** The time of processors that it has used so far. */
  public Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void terminate() {
    process.destroy();
  }

  int exitCode() throws InterruptedException {
    return exitCode(PATIENCE);
  }

  public int exitCode(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("not ended in time:\n" + tellAll());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
