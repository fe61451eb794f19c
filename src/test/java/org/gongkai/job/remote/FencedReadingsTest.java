package org.gongkai.job.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gongkai.model.Loading;
import org.gongkai.model.Receipt;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.store.FileReading;
import org.gongkai.store.FileStamp;
import org.gongkai.store.Ledger;
import org.gongkai.store.LedgerEntry;
import org.gongkai.store.OpenLoads;
import org.gongkai.store.PostgresqlServer;
import org.gongkai.store.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a worker may still write that others have given up for dead. */
class FencedReadingsTest {

  private final ConfigurableApplicationContext context = open();
  private final Ledger ledger = context.getBean(Ledger.class);
  private final OpenLoads loads = context.getBean(OpenLoads.class);
  private final JobRepository repository = context.getBean(JobRepository.class);
  private final JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
  private final TransactionTemplate chunk =
      new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
  private final List<String> kept = new ArrayList<>();
  private final JobExecution run = begin();
  private final StepExecution load = load();
  private final FencedReadings readings =
      new FencedReadings(
          new LoadAnnouncement(load.getId(), run.getId(), "r", "t", LocalDate.EPOCH, "k", "p"),
          loads,
          ledger,
          written -> written.forEach(reading -> kept.add(reading.entry().path())));

  private static ConfigurableApplicationContext open() {
    Database database = Database.share(PostgresqlServer.shared().createDatabase());
    SpringApplication spring = new SpringApplication(IdleWorkerConfiguration.class);
    spring.addInitializers(
        made ->
            ((GenericApplicationContext) made)
                .registerBean(DataSource.class, database::connections));
    return spring.run();
  }

  private JobExecution begin() {
    JobParameters parameters = new JobParameters();
    JobExecution begun =
        repository.createJobExecution(
            repository.createJobInstance("job", parameters), parameters, new ExecutionContext());
    set(begun, BatchStatus.STARTED);
    return begun;
  }

  private void set(JobExecution execution, BatchStatus status) {
    execution.setStatus(status);
    repository.update(execution);
  }

  private StepExecution load() {
    StepExecution step = repository.createStepExecution("load", run);
    step.setStatus(BatchStatus.STARTED);
    repository.update(step);
    return step;
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void nothingIsKeptOnceTheRunIsClosed() throws Exception {
    Chunk<FileReading> read = read("a", "b");
    assertThat(loads.find("load")).contains(load.getId());

    set(run, BatchStatus.STOPPING);

    assertThat(loads.find("load")).isEmpty();
    assertThatExceptionOfType(RunOverException.class).isThrownBy(() -> readings.write(read));
    assertThat(kept).isEmpty();
  }

  @Test
  void whatAnotherHasReadInTheMeantimeIsNotKeptAgain() throws Exception {
    Chunk<FileReading> read = read("a", "b");
    ledger.record(List.of(read.getItems().get(0)), "k", "r");

    readings.write(read);

    assertThat(kept).containsExactly("b");
  }

  @Test
  void untilAChunkIsWrittenTheRunCannotBeClosedNorItsFilesBeTakenByAnother() {
    Chunk<FileReading> read = read("a", "b");

    chunk.executeWithoutResult(
        status -> {
          write(read);
          List.of("batch_job_execution", "ledger")
              .forEach(table -> assertThat(isLocked(table)).as(table).isTrue());
        });

    assertThat(isLocked("ledger")).isFalse();
  }

  private void write(Chunk<FileReading> read) {
    try {
      readings.write(read);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** For another session, as another machine has one. */
  private boolean isLocked(String table) {
    TransactionTemplate elsewhere =
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    elsewhere.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    return Boolean.TRUE.equals(
        elsewhere.execute(
            status ->
                jdbc.queryForList("select 1 from " + table + " for update skip locked").isEmpty()));
  }

  @Test
  void aWorkerThatSeesNoneOfTheFilesKeepsNothing() throws Exception {
    String[] eight = {"a", "b", "c", "d", "e", "f", "g", "h"};
    Chunk<FileReading> blind = read(Reason.CHANGING, eight);

    assertThatIllegalStateException()
        .isThrownBy(() -> readings.write(blind))
        .withMessageContaining("input folder");
    assertThat(kept).isEmpty();

    List<FileReading> seen = new ArrayList<>(blind.getItems());
    seen.set(0, rejected(seen.get(0).entry(), Reason.NO_TABLES));
    readings.write(new Chunk<>(seen));
    assertThat(kept).containsExactly(eight);
  }

  private Chunk<FileReading> read(String... paths) {
    return read(Reason.NO_TABLES, paths);
  }

  private Chunk<FileReading> read(Reason reason, String... paths) {
    ledger.add(
        Stream.of(paths).map(path -> new FileStamp(path, path, 1, 1)).toList(), Receipt.UNKNOWN);
    return new Chunk<>(ledger.pending().stream().map(entry -> rejected(entry, reason)).toList());
  }

  private static FileReading rejected(LedgerEntry entry, Reason reason) {
    Rejection rejection = new Rejection(reason, "");
    return new FileReading(
        entry, "s", 1, new Loading.Rejected("html", rejection, null, null, List.of()));
  }
}
