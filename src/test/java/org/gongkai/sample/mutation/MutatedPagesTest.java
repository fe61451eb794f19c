package org.gongkai.sample.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.sample.Dice;
import org.junit.jupiter.api.Test;

/** Dressed web pages printed by the machine's browser: what it hides or raises is so on paper. */
class MutatedPagesTest {

  private static final Set<String> KINDS =
      Set.of(
          "none",
          "separated by commas",
          "blank cells",
          "raised note",
          "unseen figure before",
          "unseen figure between",
          "struck and replaced",
          "continued table",
          "old table quoted");

  @Test
  void tablesWithoutRulingsAreReadWhole() {
    Trial trial = new Trial();
    try (PrintedPages pages = new PrintedPages()) {
      for (PaperLook look : PaperLook.all(Dice.of(21, "looks")).subList(0, 4)) {
        Mutant mutant =
            Mutant.of(Mutations.none("none", look.name()), Medium.HTML, 21).orElseThrow();
        Outcome outcome = trial.run(mutant, pages.print(new String(mutant.content(), UTF_8), look));
        assertThat(outcome.refused()).as(look.name()).isEmpty();
        assertThat(outcome.isHonest()).as(look.name()).isTrue();
      }
    }
  }

  @Test
  void printingMakesNoNumberWrong() {
    Trial trial = new Trial();
    List<String> wrong = new ArrayList<>();
    try (PrintedPages pages = new PrintedPages()) {
      for (Mutant mutant : ConvertedRun.mutants(Medium.HTML, 21, 1)) {
        if (KINDS.contains(mutant.mutation().kind())) {
          Outcome outcome = trial.run(mutant, pages.print(new String(mutant.content(), UTF_8)));
          outcome.wrong().forEach(cell -> wrong.add(mutant + ": " + cell));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
