package org.gongkai.job.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.gongkai.store.PostgresqlServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A manager and its workers, each a process of its own with 256 MB, over a real broker. */
@Timeout(120)
class RemoteRunTest {

  private static final int AGENCIES = 60;

  private final Fleet fleet;

  RemoteRunTest(@TempDir Path folder) throws Exception {
    fleet = new Fleet(folder, AGENCIES);
  }

  @AfterEach
  void end() throws Exception {
    fleet.close();
  }

  @Test
  void whoeverDiesTheEditionIsThatOfOneMachine() throws Exception {
    Map<String, String> expected = fleet.editionOfOneMachine();
    Machine manager = fleet.manager().await("slices are handed out");
    Machine killed;
    Machine survivor;
    try (HeldFile first = HeldFile.ofSlice(fleet.database(), 1);
        HeldFile second = HeldFile.ofSlice(fleet.database(), 2)) {
      killed = fleet.worker("worker-a").await("is taken up");
      killed.await("slice read but for the held file", first::isWaitedFor);
      survivor = fleet.worker("worker-b").await("is taken up");
      survivor.await("slice read but for the held file", second::isWaitedFor);
      killed.kill();
      manager.kill();
    }
    Machine next = fleet.manager();

    assertThat(next.exitCode()).as(next.told()).isZero();
    assertThat(fleet.edition()).isEqualTo(expected);
    assertThat(fleet.broker().slices()).isZero();
    survivor.terminate();
    assertThat(survivor.exitCode()).isEqualTo(143);
    assertThat(fleet.everythingTold())
        .doesNotContain(SampleBroker.PASSWORD, PostgresqlServer.PASSWORD);
  }
}
