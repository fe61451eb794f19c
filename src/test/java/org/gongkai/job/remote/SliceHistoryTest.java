package org.gongkai.job.remote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What a worker learns from what befell those before it. */
class SliceHistoryTest {

  private final SliceHistory history = SliceHistory.in(new ExecutionContext());

  @Test
  void whoLaysASliceDownIsNotTakenForDead() {
    history.begin();
    history.end();
    history.begin();

    assertThat(history.isSuspect()).isFalse();
    assertThat(history.isHopeless()).isFalse();
  }

  @Test
  void afterADeathItsFilesAreSuspectsAndTheOneOfTheNextDeathIsSetAside() {
    history.begin();
    history.begin();
    assertThat(history.isSuspect()).isTrue();
    assertThat(history.setAside()).isEmpty();

    history.beginReading("a");
    history.endReading("a");
    history.beginReading("b");
    history.begin();

    assertThat(history.setAside()).containsExactly("b");
  }

  @Test
  void aReadingLeftBehindThatEndsLateDoesNotHideTheOneThatKills() {
    history.begin();
    history.begin();

    history.beginReading("killer");
    history.endReading("left behind");
    history.begin();

    assertThat(history.setAside()).containsExactly("killer");
  }

  @Test
  void anyNumberOfKillersIsFoundOneByOne() {
    history.begin();
    history.begin();
    for (String killer : new String[] {"a", "b", "c", "d", "e"}) {
      history.beginReading(killer);
      history.begin();
      assertThat(history.isHopeless()).isFalse();
    }

    assertThat(history.setAside()).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void deathsThatNoFileCanBeBlamedForMakeItHopeless() {
    for (int begin = 1; begin <= 4; begin++) {
      history.begin();
      assertThat(history.isHopeless()).as("after %d deaths", begin - 1).isFalse();
    }
    history.begin();

    assertThat(history.isHopeless()).isTrue();
    assertThat(history.cause()).isEqualTo("the workers died");
  }

  @Test
  void soDoFailures() {
    for (int time = 1; time <= 3; time++) {
      history.begin();
      assertThat(history.isHopeless()).isFalse();
      history.end();
      history.fail("disk full");
    }

    assertThat(history.isHopeless()).isTrue();
    assertThat(history.cause()).isEqualTo("disk full");
  }
}
