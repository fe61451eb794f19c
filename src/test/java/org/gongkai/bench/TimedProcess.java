package org.gongkai.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a program took in a process of its own, its start included.
 *
 * @param wall from start to end
 * @param cpu of all its threads; zero where the system does not tell
 * @param peakMegabytes of memory, the most it held; zero where the system does not tell
 */
record TimedProcess(Duration wall, Duration cpu, long peakMegabytes) {

  private static final int PAUSE_MILLIS = 20;

  /**
   * Runs a class on the class path of this process.
   *
   * @param options of the Java machine
   * @throws IllegalStateException when it does not end with 0
   */
  static TimedProcess run(List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /**
   * Runs any program.
   *
   * @throws IllegalStateException when it does not end with 0
   */
  static TimedProcess run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    long peak = 0;
    Duration cpu = Duration.ZERO;
    while (!process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, findPeak(process).orElse(0L));
      cpu = process.info().totalCpuDuration().orElse(cpu);
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command.get(0) + " ended with " + process.exitValue());
    }
    return new TimedProcess(wall, cpu, peak / 1024);
  }

  /** Linux keeps the highest mark, in kilobytes. */
  private static Optional<Long> findPeak(Process process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  double seconds() {
    return wall.toMillis() / 1000.0;
  }
}
