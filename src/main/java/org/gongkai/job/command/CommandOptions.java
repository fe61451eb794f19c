package org.gongkai.job.command;

import org.gongkai.job.request.UsageException;
import org.gongkai.model.wording.Language;
import picocli.CommandLine.Option;

/** What the command lines of all commands have in common. */
abstract class CommandOptions {

  @Option(names = "--lang", paramLabel = "zh|en", order = 90)
  private Language language = Language.ZH;

  @Option(names = "--help", usageHelp = true, order = 91)
  private boolean help;

  final Language language() {
    return language;
  }

  final boolean asksForHelp() {
    return help;
  }

  /** The words of the command and its options. */
  abstract String bundle();

  /**
   * The command, told what to do.
   *
   * @throws UsageException when options do not go together
   */
  abstract Command command() throws UsageException;
}
