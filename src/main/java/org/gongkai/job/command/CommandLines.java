package org.gongkai.job.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.CommandWords;
import org.gongkai.job.request.UsageException;

/** The commands there are, and how one is called. */
public final class CommandLines {

  private static final Map<String, Supplier<CommandOptions>> COMMANDS =
      Map.of(
          "check",
          CheckOptions::new,
          "template",
          TemplateOptions::new,
          "report",
          ReportOptions::new,
          "seal",
          SealOptions::new,
          "verify",
          VerifyOptions::new);

  private CommandLines() {}

  /** Whether a command line is for a command, and not for a run. */
  public static boolean isCommand(String... arguments) {
    return arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
  }

  /**
   * Does what a command line asks for.
   *
   * @param err for the one sentence about wrong usage
   */
  public static ExitCode run(PrintStream out, PrintStream err, String... arguments) {
    CommandOptions options = COMMANDS.getOrDefault(arguments[0], CheckOptions::new).get();
    Optional<UsageException> problem =
        CommandWords.findProblem(options, Arrays.copyOfRange(arguments, 1, arguments.length));
    try {
      if (problem.isPresent()) {
        throw problem.get();
      }
      if (options.asksForHelp()) {
        out.println(CommandWords.help(options, options.bundle(), options.language()));
        return ExitCode.DONE;
      }
      return options.command().run(out);
    } catch (UsageException e) {
      err.println(e.sentence().in(options.language()));
      return ExitCode.USAGE;
    }
  }
}
