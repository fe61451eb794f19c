package org.gongkai.sample.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tries many more dresses than the tests do: {@code MutationRun SEED ROUNDS FOLDER [WORDS]}. Prints
 * the shares and leaves the inputs that failed, a folder a kind, with what is wrong beside each.
 * With words, only those files are tried whose description contains them.
 */
public final class MutationRun {

  private static final int MOST_A_KIND = 6;

  private MutationRun() {}

  public static void main(String... arguments) throws IOException {
    long seed = Long.parseLong(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path folder = Path.of(arguments[2]);
    Predicate<Mutant> wanted =
        mutant -> arguments.length < 4 || mutant.toString().contains(arguments[3]);
    Trial trial = new Trial();
    List<Outcome> outcomes = new ArrayList<>();
    try (Stream<Mutant> mutants = Mutations.mutants(seed, rounds)) {
      mutants.filter(wanted).map(trial::run).forEach(outcomes::add);
    }
    Shares shares = new Shares(outcomes);
    System.out.println(shares);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("shares.txt"), shares.toString());
    for (Mutation mutation : Mutations.all()) {
      dump(folder, mutation, outcomes);
    }
  }

  private static void dump(Path folder, Mutation mutation, List<Outcome> outcomes)
      throws IOException {
    Path place = folder.resolve(mutation.kind().replace(' ', '-'));
    List<Outcome> failed =
        outcomes.stream()
            .filter(
                outcome ->
                    outcome.mutant().mutation().equals(mutation)
                        && !(outcome.isWhole() && outcome.isHonest()))
            .sorted(
                java.util.Comparator.comparing(
                    o -> o.wrong().isEmpty() ? o.unfair().isEmpty() ? 2 : 1 : 0))
            .toList();
    for (Outcome outcome : failed.subList(0, Math.min(MOST_A_KIND, failed.size()))) {
      Mutant mutant = outcome.mutant();
      String name = mutant.medium() + "-" + mutant.seed();
      Files.createDirectories(place);
      Files.write(place.resolve(name + "." + mutant.medium().suffix()), mutant.content());
      Files.writeString(place.resolve(name + ".wrong.txt"), description(outcome));
    }
  }

  private static String description(Outcome outcome) {
    List<String> lines = new ArrayList<>();
    lines.add(outcome.mutant().toString());
    lines.add(
        outcome.mutant().report().agency()
            + " "
            + outcome.mutant().report().year()
            + " "
            + outcome.mutant().report().form());
    outcome.wrong().forEach(cell -> lines.add("WRONG " + cell));
    outcome.unfair().forEach(complaint -> lines.add("UNFAIR " + complaint));
    outcome.refused().forEach(cell -> lines.add("REFUSED " + cell));
    return String.join("\n", lines) + "\n";
  }
}
