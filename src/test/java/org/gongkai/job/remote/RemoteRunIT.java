package org.gongkai.job.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gongkai.ProgramCommand;
import org.gongkai.PublishedEdition;
import org.gongkai.job.remote.carrier.SampleBroker;
import org.gongkai.job.request.BrokerAddress.Kind;
import org.gongkai.sample.district.DistrictPlan;
import org.gongkai.sample.render.Shape;
import org.gongkai.store.PostgresqlServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A manager and its workers, each a process of its own with 256 MB, over a real broker. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RemoteRunIT {

  private static final List<Shape> PAGES =
      Arrays.stream(Shape.values()).filter(shape -> shape.name().startsWith("HTML")).toList();

  private static Path district = Path.of("");

  private static Map<String, String> editionOfOneMachine = Map.of();

  private final Path folder;
  private final List<Fleet> fleets = new ArrayList<>();

  RemoteRunIT(@TempDir Path folder) {
    this.folder = folder;
  }

  private Fleet fleet(Kind broker) throws Exception {
    Fleet fleet = new Fleet(input(), folder, broker);
    fleets.add(fleet);
    return fleet;
  }

  /**
   * Forty reports, which are three slices, and what one machine makes of them with its own
   * database.
   */
  @BeforeAll
  static void publishOnOneMachine(@TempDir Path folder) throws Exception {
    district = folder;
    new DistrictPlan(7, 20, 2022, 2023).in(PAGES).build().writeTo(input());
    Path output = district.resolve("output");
    try (Machine machine =
        Machine.start(
            district.resolve("alone.txt"),
            List.of(),
            List.of("--input=" + input(), "--output=" + output, "--as-of=2024-03-15"))) {
      assertThat(machine.exitCode()).as(machine.told()).isZero();
    }
    editionOfOneMachine = PublishedEdition.files(output);
  }

  private static Path input() {
    return district.resolve("input");
  }

  @AfterEach
  void end() {
    fleets.forEach(Fleet::close);
  }

  @ParameterizedTest
  @EnumSource
  void whoeverDiesTheEditionIsThatOfOneMachine(Kind broker) throws Exception {
    Fleet fleet = fleet(broker);
    Machine manager = fleet.manager().await("slices are handed out");
    Machine survivor;
    Machine next;
    try (HeldFile first = HeldFile.ofSlice(fleet.database(), 1);
        HeldFile second = HeldFile.ofSlice(fleet.database(), 2)) {
      Machine killed = fleet.worker("worker-a");
      killed.await("slice read but for the held file", first::isWaitedFor);
      survivor = fleet.worker("worker-b");
      survivor.await("slice read but for the held file", second::isWaitedFor);
      killed.kill();
      manager.kill();
      next = fleet.manager();
      next.await(
          "wait for the chunk of the survivor",
          () -> second.isWaitedForTo("update batch_job_execution"));
    }

    assertThat(next.exitCode()).as(next.told()).isZero();
    assertThat(next.told()).as("only what is unfinished").contains("读取：共 24 项");
    survivor.terminate();
    assertThat(survivor.exitCode()).as(survivor.told()).isEqualTo(143);
    assertThat(fleet.edition()).isEqualTo(editionOfOneMachine);
    assertThat(fleet.everythingTold())
        .contains("slice:0001 is taken up")
        .doesNotContain(SampleBroker.PASSWORD, PostgresqlServer.PASSWORD);
  }

  @Test
  void aFileThatKillsItsReadersIsSetAsideAloneAfterTheSecond() throws Exception {
    Fleet fleet = fleet(Kind.DATABASE);
    Path killer = input().resolve("reports/killer.txt");
    Files.writeString(killer, "not to be read by anybody");
    Machine manager = fleet.manager().await("slices are handed out");
    for (int death = 1; death <= 2; death++) {
      Machine worker = fleet.worker("worker-a", List.of(KillerFiles.OPTION));
      assertThat(worker.exitCode()).as(worker.told()).isEqualTo(KillerFiles.DEAD);
    }
    Machine third = fleet.worker("worker-b", List.of(KillerFiles.OPTION));

    assertThat(manager.exitCode()).as(manager.told()).isZero();
    assertThat(third.told()).contains("killer.txt is set aside");
    Files.delete(killer);
    List<String> sources = Files.readAllLines(fleet.output().resolve("sources.csv"));
    assertThat(sources)
        .filteredOn(line -> line.contains(",rejected,"))
        .singleElement()
        .asString()
        .contains("reports/killer.txt");
    assertThat(fleet.edition()).containsEntry("facts.csv", editionOfOneMachine.get("facts.csv"));
  }

  @Test
  void whoReadsByOtherRulesIsToldSoAndWhoIsStoppedLeavesTheRestToTheNext() throws Exception {
    Fleet fleet = fleet(Kind.DATABASE);
    Path changed = folder.resolve("changed/org/gongkai/reader");
    Files.createDirectories(changed);
    Files.writeString(changed.resolve("Other.class"), "of another version");
    Path roster = folder.resolve("other-input");
    Files.createDirectories(roster.resolve("reports"));
    Files.writeString(
        roster.resolve("agencies.csv"),
        Files.readString(input().resolve("agencies.csv")) + "ZZ,另局,别区,department,,,\n");
    String ours = ProgramCommand.classPath();
    Machine version =
        fleet.worker("worker-a", input(), List.of("-cp", folder.resolve("changed") + ":" + ours));
    Machine office = fleet.worker("worker-b", roster, List.of());

    Machine manager = fleet.manager("--worker-timeout=PT5S");
    version.await("another version of this program");
    office.await("another roster");

    assertThat(manager.exitCode()).as(manager.told()).isEqualTo(3);
    assertThat(manager.told()).contains("No worker has read anything for PT5S");
    assertThat(fleet.broker().slices()).isZero();
    assertThat(fleet.output()).isDirectoryNotContaining("glob:**/facts.csv");
    Machine next = fleet.manager().await("slices are handed out");
    try (HeldFile first = HeldFile.ofSlice(fleet.database(), 1)) {
      Machine stopped = fleet.worker("worker-c");
      stopped.await("slice read but for the held file", first::isWaitedFor);
      stopped.terminate();
      first.release();
      assertThat(stopped.exitCode()).as(stopped.told()).isEqualTo(143);
    }
    fleet.worker("worker-d");
    assertThat(next.exitCode()).as(next.told()).isZero();
    assertThat(fleet.edition()).isEqualTo(editionOfOneMachine);
    assertThat(version.told() + office.told()).doesNotContain("is taken up");
  }

  @Test
  void aManagerThatIsStoppedTakesBackWhatNobodyHasBegun() throws Exception {
    Fleet fleet = fleet(Kind.ARTEMIS);
    Machine manager = fleet.manager().await("slices are handed out");
    assertThat(fleet.broker().slices()).isEqualTo(3);

    manager.terminate();

    assertThat(manager.exitCode()).as(manager.told()).isEqualTo(143);
    assertThat(fleet.broker().slices()).isZero();
  }

  @Test
  void aBrokerThatIsAwayIsAFaultInOneLine() throws Exception {
    Fleet fleet = fleet(Kind.ARTEMIS);
    fleet.broker().close();

    Machine manager = fleet.manager();

    assertThat(manager.exitCode()).isEqualTo(3);
    assertThat(manager.told()).contains("The broker tcp://").contains("cannot be used");
    assertThat(manager.told().lines().filter(line -> !line.contains(" - "))).hasSize(1);
  }
}
