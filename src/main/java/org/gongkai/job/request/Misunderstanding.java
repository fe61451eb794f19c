package org.gongkai.job.request;

import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Sentence;
import org.gongkai.model.wording.Wording;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the words of both languages what of a command line was not understood. */
final class Misunderstanding {

  private Misunderstanding() {}

  static UsageException of(Exception trouble) {
    if (trouble instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      return UsageException.of(first.startsWith("-") ? "unknown" : "not.understood", first);
    }
    if (trouble instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return UsageException.of("value.missing", name(missing.getMissing().get(0)));
    }
    if (trouble instanceof OverwrittenOptionException twice) {
      return UsageException.of("twice", name(twice.getOverwritten()));
    }
    return trouble instanceof ParameterException wrong
        ? wrong(wrong)
        : UsageException.of("not.understood", String.valueOf(trouble.getMessage()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** Some values must not be repeated: they may tell a secret. */
  private static UsageException wrong(ParameterException wrong) {
    ArgSpec argument = wrong.getArgSpec();
    if (!(argument instanceof OptionSpec option)) {
      return UsageException.of("not.understood", String.valueOf(wrong.getValue()));
    }
    String name = option.longestName();
    return has("secret." + name)
        ? UsageException.of("secret." + name)
        : UsageException.of("value", name, String.valueOf(wrong.getValue()), expected(name));
  }

  private static Sentence expected(String name) {
    String key = "value." + name;
    return UsageException.sentence(has(key) ? key : "value.other");
  }

  private static boolean has(String key) {
    return new Wording(UsageException.BUNDLE, Language.EN).has(key);
  }
}
