package org.gongkai.job.request;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Understands the words of a command line, whichever command they are for. */
public final class CommandWords {

  private CommandWords() {}

  /**
   * Fills in as much as there is to understand, and says what is not.
   *
   * @param options with fields that picocli's annotations describe
   */
  public static Optional<UsageException> findProblem(Object options, String... arguments) {
    CommandLine line = new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true);
    line.getCommandSpec().parser().collectErrors(true);
    return line.parseArgs(arguments).errors().stream().findFirst().map(Misunderstanding::of);
  }

  /**
   * The text for {@code --help}.
   *
   * @param bundle with the words of the command and its options
   */
  public static String help(Object options, String bundle, Language language) {
    StringWriter text = new StringWriter();
    CommandLine line = new CommandLine(options);
    line.setResourceBundle(Wording.bundle(bundle, language));
    line.usage(new PrintWriter(text), Ansi.OFF);
    return text.toString().stripTrailing();
  }
}
