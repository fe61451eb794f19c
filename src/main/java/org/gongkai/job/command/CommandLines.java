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

  private static final Map<String, Supplier<Command>> COMMANDS =
      Map.of(
          "check",
          CheckCommand::new,
          "template",
          TemplateCommand::new,
          "report",
          ReportCommand::new,
          "seal",
          SealCommand::new,
          "verify",
          VerifyCommand::new);

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
    Command command = COMMANDS.getOrDefault(arguments[0], CheckCommand::new).get();
    Optional<UsageException> problem =
        CommandWords.findProblem(command, Arrays.copyOfRange(arguments, 1, arguments.length));
    try {
      if (problem.isPresent()) {
        throw problem.get();
      }
      if (command.asksForHelp()) {
        out.println(CommandWords.help(command, command.bundle(), command.language()));
        return ExitCode.DONE;
      }
      return command.run(out);
    } catch (UsageException e) {
      err.println(e.sentence().in(command.language()));
      return ExitCode.USAGE;
    }
  }
}
