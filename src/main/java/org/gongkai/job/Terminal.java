package org.gongkai.job;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether somebody watches, or the output goes to a file. */
final class Terminal {

  private Terminal() {}

  /** Linux tells where the error output goes, which the console is not asked about. */
  private static boolean isRedirected() {
    try {
      return !Files.readSymbolicLink(Path.of("/proc/self/fd/2")).startsWith("/dev");
    } catch (IOException | RuntimeException elsewhere) {
      return false;
    }
  }

  /** From Java 22 on there is a console even without a terminal, and a method that tells. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isWatched() {
    Console console = System.console();
    if (console == null || isRedirected()) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
