package org.gongkai.job.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.UsageException;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * One thing that the program does at once, without memory, database or Spring, so that it answers
 * as quickly as Java starts. Its fields are its options.
 */
abstract class Command {

  private final String bundle;

  @Option(names = "--lang", paramLabel = "zh|en", order = 90)
  private Language language = Language.ZH;

  @Option(names = "--help", usageHelp = true, order = 91)
  private boolean help;

  /**
   * A command.
   *
   * @param bundle the words of the command and its options
   */
  Command(String bundle) {
    this.bundle = bundle;
  }

  /**
   * Does it.
   *
   * @param out for what was asked for
   * @throws UsageException when it was called wrongly; nothing was written
   */
  abstract ExitCode run(PrintStream out) throws UsageException;

  final String bundle() {
    return bundle;
  }

  final Language language() {
    return language;
  }

  final boolean asksForHelp() {
    return help;
  }

  final String text(String key, Object... arguments) {
    return new Wording(bundle, language).text(key, arguments);
  }

  static <T> T required(@Nullable T value, String option) throws UsageException {
    if (value == null) {
      throw UsageException.of("option.missing", option);
    }
    return value;
  }

  static void requireFile(Path file) throws UsageException {
    if (!Files.exists(file)) {
      throw UsageException.of("file.missing", file);
    }
    if (!Files.isRegularFile(file)) {
      throw UsageException.of("no.file", file);
    }
  }

  /** Of a folder that need not exist yet. */
  static void requireNoFile(Path folder) throws UsageException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw UsageException.of("output.no.folder", folder);
    }
  }
}
