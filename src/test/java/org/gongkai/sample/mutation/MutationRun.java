package org.gongkai.sample.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tries many more dresses than the tests do: {@code MutationRun SEED ROUNDS FOLDER [WORDS]}. Prints
 * the shares and leaves the inputs that failed. With words, only those files are tried whose
 * description contains them.
 */
public final class MutationRun {

  private MutationRun() {}

  public static void main(String... arguments) throws IOException {
    long seed = Long.parseLong(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    String words = arguments.length < 4 ? "" : arguments[3];
    try (Stream<Mutant> mutants = Mutations.mutants(seed, rounds)) {
      tried(mutants.filter(mutant -> mutant.toString().contains(words)), folder);
    }
  }

  private static void tried(Stream<Mutant> mutants, Path folder) throws IOException {
    Trial trial = new Trial();
    Failures failures = new Failures(folder);
    List<Outcome> outcomes = new ArrayList<>();
    for (Mutant mutant : (Iterable<Mutant>) mutants::iterator) {
      byte[] content = mutant.content();
      Outcome outcome = trial.run(mutant, content);
      failures.add(outcome, content, mutant.medium().suffix());
      outcomes.add(outcome);
    }
    Shares shares = new Shares(outcomes);
    System.out.println(shares);
    Files.writeString(folder.resolve("shares.txt"), shares.toString());
  }
}
