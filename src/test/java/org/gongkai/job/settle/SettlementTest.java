package org.gongkai.job.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Precedence;
import org.gongkai.model.ReportKey;
import org.gongkai.store.Candidate;
import org.gongkai.store.Candidate.Decision;
import org.gongkai.store.Candidate.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettlementTest {

  private static final ReportKey KEY = new ReportKey("A", 2023);

  @Test
  void aLoneFileStands() {
    assertThat(Settlement.settle(List.of(file(1, "a", 200, "x", null))))
        .containsExactly(Map.entry(1L, new Verdict(Decision.STANDS, 1)));
  }

  @Test
  void theFileWithMoreNumbersStands() {
    assertThat(
            Settlement.settle(List.of(file(1, "a", 200, "x", null), file(2, "b", 150, "y", null))))
        .containsEntry(1L, new Verdict(Decision.STANDS, 1))
        .containsEntry(2L, new Verdict(Decision.SUPERSEDED, 1));
  }

  /** A report with another's name or year in its title must not push the right one aside. */
  @Test
  void aFileThatGivesAnotherAgencyOrYearAwayDoesNotStandBesideOneThatGivesOnlyThis() {
    Candidate astray = new Candidate(2, KEY, "z 定稿", false, 200, "y", "y", null, null);

    assertThat(Settlement.settle(List.of(file(1, "a", 150, "x", null), astray)))
        .containsEntry(1L, new Verdict(Decision.STANDS, 1))
        .containsEntry(2L, new Verdict(Decision.SUPERSEDED, 1));
    assertThat(Settlement.settle(List.of(file(1, "a 初稿", 150, "x", null), astray)))
        .containsEntry(1L, new Verdict(Decision.STANDS, 1));
    assertThat(Settlement.settle(List.of(astray)))
        .containsEntry(2L, new Verdict(Decision.STANDS, 2));
  }

  /** What is called a correction takes the place of what is called final, and that of the rest. */
  @Test
  void amongEqualsTheVersionSaysWhichStands() {
    assertThat(
            Settlement.settle(
                List.of(
                    file(1, "年报（更正）", 200, "x", null),
                    file(2, "年报（定稿）", 200, "y", null),
                    file(3, "年报最终", 200, "z", null),
                    file(4, "年报新", 200, "w", null))))
        .containsEntry(1L, new Verdict(Decision.STANDS, 1));
  }

  @Test
  void amongEqualsTheLastPathStandsAndTheSameFiguresAreADuplicate() {
    assertThat(
            Settlement.settle(
                List.of(
                    file(1, "a", 200, "x", null),
                    file(2, "b", 200, "x", null),
                    file(3, "c", 200, "x", null),
                    file(4, "B", 200, "z", null))))
        .containsEntry(3L, new Verdict(Decision.STANDS, 3))
        .containsEntry(1L, new Verdict(Decision.DUPLICATE, 3))
        .containsEntry(2L, new Verdict(Decision.DUPLICATE, 3))
        .containsEntry(4L, new Verdict(Decision.SUPERSEDED, 3));
  }

  /** The copy of a file that has long been there is what was handed in once more. */
  @Test
  void ofTheSameBytesTheFileThatWasThereFirstStays() {
    assertThat(Settlement.settle(List.of(copy(1, "2023/a", null), copy(2, "a", 9))))
        .containsEntry(1L, new Verdict(Decision.STANDS, 1))
        .containsEntry(2L, new Verdict(Decision.DUPLICATE, 1));
    assertThat(Settlement.settle(List.of(copy(1, "a", 8), copy(2, "b", 9), copy(3, "c", 8))))
        .as("of the same day the last path")
        .containsEntry(3L, new Verdict(Decision.STANDS, 3));
    assertThat(Settlement.settle(List.of(copy(1, "a 初稿", 8), copy(2, "a 定稿", 9))))
        .as("what it is called says more")
        .containsEntry(2L, new Verdict(Decision.STANDS, 2));
  }

  private static Candidate copy(long id, String path, @Nullable Integer day) {
    LocalDate received = day == null ? null : LocalDate.of(2024, 1, day);
    return new Candidate(id, KEY, path, true, 200, "x", "same", received, null);
  }

  @Test
  void whatLiesBehindADecisionCanBeTold() {
    Candidate standing = file(1, "年报（定稿）", 200, "x", null);

    assertThat(
            List.of(
                new Candidate(2, KEY, "z", false, 200, "y", "y", null, null),
                file(3, "初稿", 200, "y", null),
                file(4, "z", 150, "y", null),
                file(5, "z", 200, "y", null),
                file(6, "a 定稿", 200, "y", null)))
        .extracting(rival -> Settlement.precedence(standing, rival))
        .containsExactly(Precedence.values());
  }

  @Test
  void theOrderOfArrivalPlaysNoPart() {
    List<Candidate> files =
        List.of(
            file(1, "a", 200, "x", null), file(2, "b", 200, "y", null), file(3, "c", 7, "y", null));
    List<Candidate> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);

    assertThat(Settlement.settle(reversed)).isEqualTo(Settlement.settle(files));
  }

  @Test
  void onlyWhatChangesIsDecidedAnew() {
    assertThat(
            Settlement.settle(
                List.of(
                    file(1, "a", 200, "x", new Verdict(Decision.STANDS, 1)),
                    file(2, "b", 100, "y", new Verdict(Decision.SUPERSEDED, 1)))))
        .isEmpty();
  }

  @Test
  void aFileStandsAgainWhenItsBetterIsGone() {
    assertThat(
            Settlement.settle(List.of(file(1, "a", 9, "x", new Verdict(Decision.SUPERSEDED, 2)))))
        .containsEntry(1L, new Verdict(Decision.STANDS, 1));
  }

  private static Candidate file(
      long id, String path, int numbers, String figures, @Nullable Verdict verdict) {
    return new Candidate(id, KEY, path, true, numbers, figures, figures + id, null, verdict);
  }
}
