package org.gongkai.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.ProgramCommand;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.Preflight;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.RunLock;

/** A run with the fake rooms in a process of its own, to be stopped and killed. */
final class OfficeProcess implements AutoCloseable {

  private static final String MOMENT = "moment";

  private final Process process;
  private final BufferedReader told;

  private OfficeProcess(Process process) {
    this.process = process;
    told =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static OfficeProcess start(Office office, String... more) throws IOException {
    return start(List.of(), List.of(), office, more);
  }

  /** A process that stands still at the first moment of such a name until it is released. */
  static OfficeProcess startAndStopAt(String moment, Office office) throws IOException {
    OfficeProcess process = start(List.of(), List.of("-D" + MOMENT + "=" + moment), office);
    process.awaitWord("reached " + moment);
    return process;
  }

  /** Starts the process by another program, to whose arguments the command is added. */
  static OfficeProcess startBy(List<String> launcher, Office office) throws IOException {
    return start(launcher, List.of(), office);
  }

  private static OfficeProcess start(
      List<String> launcher, List<String> options, Office office, String... more)
      throws IOException {
    List<String> command = new ArrayList<>(launcher);
    command.addAll(ProgramCommand.around(OfficeProcess.class, options));
    command.addAll(office.arguments(more));
    return new OfficeProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Reads what the process tells until it tells this. */
  void awaitWord(String word) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      all.append(line).append('\n');
      if (line.contains(word)) {
        return;
      }
    }
    throw new IllegalStateException("the process ended without a word of " + word + ":\n" + all);
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Sends SIGTERM and leaves the streams open, which the process itself would close. */
  void terminate() {
    process.toHandle().destroy();
  }

  /** Lets a blocked reader go on. */
  void release() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** What the process tells until it ends. */
  List<String> rest() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  public static void main(String[] arguments) throws Exception {
    RunRequest request = Options.parse(arguments).request();
    String moment = System.getProperty(MOMENT);
    if (moment != null) {
      Moments.listen(new StopOnce(moment));
    }
    RunLock lock = RunLock.tryTake(request.memory()).orElseThrow();
    JobRunner workshop =
        new JobRunner(
            request,
            System.out,
            System.err,
            JobConfiguration.class,
            moment == null ? FakeParts.class : Moments.class);
    int code = workshop.work(Preflight.check(request)).code();
    lock.close();
    System.exit(code);
  }

  /** Waits for a byte on the standard input when a moment has come for the first time. */
  private static final class StopOnce implements Consumer<String> {

    private final String wanted;
    private boolean over;

    StopOnce(String wanted) {
      this.wanted = wanted;
    }

    @Override
    public void accept(String moment) {
      if (over || !moment.startsWith(wanted)) {
        return;
      }
      over = true;
      System.out.println("reached " + moment);
      try {
        System.in.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
