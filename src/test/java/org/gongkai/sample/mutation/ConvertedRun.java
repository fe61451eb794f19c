package org.gongkai.sample.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.LibreOffice;
import org.gongkai.model.Agency;
import org.gongkai.model.Roster;
import org.gongkai.sample.Dice;
import org.gongkai.sample.SampleFiles;

/**
 * Tries dresses in formats that other programs write: {@code ConvertedRun SEED ROUNDS FOLDER FORMAT
 * [WORDS]}, where the format is {@code pdf} (pages printed by the browser), {@code scan} (the same
 * as images), {@code looks} (undressed reports in every {@link PaperLook}), {@code unruled}
 * (dressed ones in some look each), or one that the office suite makes of a docx file: {@code doc},
 * {@code rtf}, {@code odt}.
 */
public final class ConvertedRun {

  private ConvertedRun() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    long seed = Long.parseLong(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    String format = arguments[3];
    boolean printed = List.of("pdf", "scan", "unruled").contains(format);
    String words = arguments.length < 5 ? "" : arguments[4];
    if (format.equals("looks")) {
      tryLooks(seed, rounds, folder, words);
      return;
    }
    List<Mutant> mutants =
        mutants(printed ? Medium.HTML : Medium.WORD, seed, rounds).stream()
            .filter(mutant -> mutant.toString().contains(words))
            .toList();
    if (printed) {
      List<Mutant> pages = mutants.stream().filter(each -> !isPlainOnPaper(each)).toList();
      tryPages(pages, folder, format);
    } else {
      tryDocuments(mutants, folder, format);
    }
  }

  /** What a style sheet adds or lets run backwards stands on paper like anything else. */
  private static boolean isPlainOnPaper(Mutant mutant) {
    return mutant.mutation().kind().equals("distorted figure")
        && mutant.note().matches("before|after|bdo|direction.*");
  }

  /** Every kind that the medium can wear. */
  static List<Mutant> mutants(Medium medium, long seed, int rounds) {
    return Mutations.all().stream()
        .filter(mutation -> mutation.fits().contains(medium))
        .flatMap(
            mutation ->
                Stream.iterate(seed, at -> at + 1)
                    .limit(rounds)
                    .flatMap(at -> Mutant.of(mutation, medium, at).stream()))
        .toList();
  }

  private static void tryPages(List<Mutant> mutants, Path folder, String format)
      throws IOException {
    boolean scanned = format.equals("scan");
    Trial trial = scanned ? new Trial(legible()) : new Trial();
    Failures failures = new Failures(folder);
    List<Outcome> outcomes = new ArrayList<>();
    try (PrintedPages pages = new PrintedPages()) {
      for (Mutant mutant : mutants) {
        String page = new String(mutant.content(), UTF_8);
        PaperLook look =
            format.equals("unruled")
                ? PaperLook.any(
                    Dice.of(mutant.seed(), "looks", mutant.mutation().kind(), mutant.medium()))
                : PaperLook.PLAIN;
        byte[] printed = pages.print(scanned ? legible(page) : page, look);
        byte[] content = scanned ? ScannedTrials.of(printed) : printed;
        Outcome outcome = trial.run(mutant, content);
        failures.add(outcome, content, "pdf");
        outcomes.add(outcome);
      }
    }
    print(outcomes, folder);
  }

  /** A report in the form of its own seed, printed in every look. */
  private static void tryLooks(long seed, int rounds, Path folder, String words)
      throws IOException {
    Trial trial = new Trial();
    Failures failures = new Failures(folder);
    List<Outcome> outcomes = new ArrayList<>();
    try (PrintedPages pages = new PrintedPages()) {
      for (long at = seed; at < seed + rounds; at++) {
        for (PaperLook look : PaperLook.all(Dice.of(at, "looks"))) {
          Mutation mutation = Mutations.none(look.rules(), look.name());
          Mutant mutant = Mutant.of(mutation, Medium.HTML, at).orElseThrow();
          if (look.name().contains(words)) {
            byte[] content = pages.print(new String(mutant.content(), UTF_8), look);
            Outcome outcome = trial.run(mutant, content);
            failures.add(outcome, content, "pdf");
            outcomes.add(outcome);
          }
        }
      }
    }
    print(outcomes, folder);
  }

  /** The agencies by names that can be recognised in an image: 岫 is too rare. */
  private static Roster legible() {
    return new Roster(
        SampleFiles.roster().agencies().stream()
            .map(
                agency ->
                    new Agency(
                        agency.code(),
                        legible(agency.name()),
                        legible(agency.district()),
                        agency.type(),
                        agency.aliases().stream().map(ConvertedRun::legible).toList(),
                        agency.activeFrom(),
                        agency.activeTo(),
                        agency.role(),
                        agency.predecessors(),
                        agency.ruleMaking(),
                        agency.sortOrder(),
                        agency.without()))
            .toList());
  }

  private static String legible(String text) {
    return text.replace("云岫", "青山");
  }

  private static void tryDocuments(List<Mutant> mutants, Path folder, String format)
      throws IOException, InterruptedException {
    Map<Path, Mutant> files = new LinkedHashMap<>();
    Path work = Files.createTempDirectory("dresses");
    for (Mutant mutant : mutants) {
      Path file = work.resolve(files.size() + ".docx");
      files.put(Files.write(file, mutant.content()), mutant);
    }
    Path converted = new LibreOffice(work).convert(format, List.copyOf(files.keySet()));
    Trial trial = new Trial();
    Failures failures = new Failures(folder);
    List<Outcome> outcomes = new ArrayList<>();
    for (Map.Entry<Path, Mutant> file : files.entrySet()) {
      String name = file.getKey().getFileName().toString().replace("docx", format);
      byte[] content = Files.readAllBytes(converted.resolve(name));
      Outcome outcome = trial.run(file.getValue(), content);
      failures.add(outcome, content, format);
      outcomes.add(outcome);
    }
    print(outcomes, folder);
  }

  private static void print(List<Outcome> outcomes, Path folder) throws IOException {
    Shares shares = new Shares(outcomes);
    System.out.println(shares);
    Files.writeString(folder.resolve("shares.txt"), shares.toString());
  }
}
