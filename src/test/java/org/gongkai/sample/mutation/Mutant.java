package org.gongkai.sample.mutation;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.CellKey;
import org.gongkai.sample.Dice;
import org.gongkai.sample.SampleFiles;
import org.gongkai.sample.figure.SampleForm;
import org.gongkai.sample.figure.SampleSize;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.report.SampleReport;

/**
 * A file with a dressed report, and what a reader of the file sees in each cell.
 *
 * @param mutation how it is dressed
 * @param medium in which it is written
 * @param seed of the report and of all that chance decided
 * @param note what chance decided
 */
public record Mutant(
    Mutation mutation,
    Medium medium,
    long seed,
    SampleReport report,
    DressedPage page,
    Map<CellKey, Truth> truths,
    String note) {

  private static final int SINGLE_DIGIT = 1;

  /** Makes one; empty where the report has nothing to put the dress on. */
  public static Optional<Mutant> of(Mutation mutation, Medium medium, long seed) {
    Dice dice = Dice.of(seed, mutation.kind(), medium);
    SampleReport report = report(medium, dice);
    return mutation
        .change()
        .dress(Draft.of(report), medium, dice)
        .map(draft -> written(mutation, medium, seed, draft));
  }

  private static SampleReport report(Medium medium, Dice dice) {
    SampleForm form = dice.pick(java.util.List.of(SampleForm.values()));
    boolean glued = medium.family() == Medium.Family.GLUED;
    SampleSize size =
        dice.pick(
            glued
                ? java.util.List.of(SampleSize.SMALL, SampleSize.ZERO)
                : java.util.List.of(SampleSize.SMALL, SampleSize.MEDIUM, SampleSize.LARGE));
    return SampleFiles.report(dice.random().nextInt(100_000), form, size);
  }

  private static Mutant written(Mutation mutation, Medium medium, long seed, Draft draft) {
    return new Mutant(
        mutation,
        medium,
        seed,
        draft.report(),
        draft.page(),
        blurred(draft, medium).truths(),
        draft.note().strip());
  }

  /** Where the medium loses where a cell begins or ends, its line can't be told for certain. */
  private static Draft blurred(Draft draft, Medium medium) {
    Map<CellKey, String> texts = draft.texts();
    Set<String> several = new HashSet<>();
    Set<String> doubtful = new HashSet<>();
    Set<String> shown = new HashSet<>();
    for (CellKey key : draft.truths().keySet()) {
      String text = texts.getOrDefault(key, "");
      if (!text.isEmpty()) {
        shown.add(line(key));
      }
      boolean isAlone = several.add(line(key));
      boolean glued = medium.family() == Medium.Family.GLUED && text.length() > SINGLE_DIGIT;
      boolean lost = medium.losesBlanks() && text.isEmpty() && texts.containsKey(key);
      if (glued || lost) {
        doubtful.add(line(key));
      }
      if (!isAlone) {
        several.add(line(key) + "+");
      }
    }
    return draft.mapTruths(
        (key, truth) ->
            (doubtful.contains(line(key)) && several.contains(line(key) + "+"))
                    || (medium.losesBlankLines() && !shown.contains(line(key)))
                ? truth.blurred()
                : truth);
  }

  /** Table 四 prints its groups side by side: to the eye they are one line. */
  static String line(CellKey key) {
    return key.section().equals("review_litigation")
        ? key.section()
        : key.section() + "/" + key.category();
  }

  /** The bytes of the file. */
  public byte[] content() {
    return medium.write(page);
  }

  /** Says nothing about agency or year. */
  public String path() {
    return "samples/" + seed + "." + medium.suffix();
  }

  @Override
  public String toString() {
    return mutation.kind() + " | " + medium + " | " + seed + (note.isEmpty() ? "" : " | " + note);
  }
}
