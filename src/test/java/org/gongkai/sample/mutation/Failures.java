package org.gongkai.sample.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that were not read as a reader would, a folder a kind, and beside each what is wrong.
 *
 * @param folder of all of them
 */
record Failures(Path folder) {

  private static final int MOST_A_KIND = 8;

  /** Leaves a file there, unless nothing is wrong or there are enough of its kind. */
  void add(Outcome outcome, byte[] content, String suffix) throws IOException {
    if (outcome.isWhole() && outcome.isHonest()) {
      return;
    }
    Mutant mutant = outcome.mutant();
    Path place = folder.resolve(mutant.mutation().kind().replace(' ', '-'));
    Files.createDirectories(place);
    if (outcome.wrong().isEmpty() && place.toFile().list().length > 2 * MOST_A_KIND) {
      return;
    }
    String name = mutant.medium() + "-" + mutant.seed();
    Files.write(place.resolve(name + "." + suffix), content);
    Files.writeString(place.resolve(name + ".wrong.txt"), description(outcome));
  }

  private static String description(Outcome outcome) {
    Mutant mutant = outcome.mutant();
    List<String> lines = new ArrayList<>();
    lines.add(mutant.toString());
    lines.add(mutant.report().agency().name() + " " + mutant.report().year());
    outcome.wrong().forEach(cell -> lines.add("WRONG " + cell));
    outcome.unfair().forEach(complaint -> lines.add("UNFAIR " + complaint));
    outcome.refused().forEach(cell -> lines.add("REFUSED " + cell));
    return String.join("\n", lines) + "\n";
  }
}
