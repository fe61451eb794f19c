package org.gongkai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A whole run of the program in a process of its own.
 *
 * @param exitCode as the shell sees it
 * @param told on the console
 */
record ProgramProcess(int exitCode, String told) {

  /**
   * Runs it to its end.
   *
   * @param launcher another program and its arguments, to which the command is added
   * @param environment all there is of it, as a scheduler gives it
   */
  static ProgramProcess run(
      List<String> launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(launcher);
    command.addAll(ProgramCommand.of(List.of()));
    command.addAll(List.of(arguments));
    return run(command, environment);
  }

  /** Runs the one jar to its end. */
  static ProgramProcess runJar(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(ProgramCommand.ofJar());
    command.addAll(List.of(arguments));
    return run(command, environment);
  }

  /** Runs any command to its end. */
  static ProgramProcess run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new ProgramProcess(process.waitFor(), told);
  }
}
