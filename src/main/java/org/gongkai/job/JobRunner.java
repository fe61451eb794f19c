package org.gongkai.job;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gongkai.job.ending.EndingWithoutDatabase;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.ending.History;
import org.gongkai.job.remote.ManagerConfiguration;
import org.gongkai.job.remote.Worker;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.LogFormat;
import org.gongkai.job.request.RunRefusedException;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.Progress;
import org.gongkai.model.Roster;
import org.gongkai.model.wording.Sentence;
import org.gongkai.store.PastRun;
import org.gongkai.store.database.Database;
import org.gongkai.store.database.DatabaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Sets Spring up around a run, and tells how it ended. */
public final class JobRunner {

  /** Goes to the log file only: the console gets one sentence. */
  private static final Logger log = LoggerFactory.getLogger("fault");

  private final RunRequest request;
  private final PrintStream out;
  private final PrintStream err;
  private final Class<?>[] parts;
  private final EndingWithoutDatabase ending;

  public JobRunner(RunRequest request, PrintStream out, PrintStream err) {
    this(request, out, err, JobConfiguration.class);
  }

  /**
   * Works with other parts.
   *
   * @param parts configurations, {@link JobConfiguration} among them
   */
  JobRunner(RunRequest request, PrintStream out, PrintStream err, Class<?>... parts) {
    this.parts = parts.clone();
    this.request = request;
    ending = new EndingWithoutDatabase(request, Instant.now());
    this.out = out;
    this.err = err;
  }

  public ExitCode work(Instructions instructions) {
    ending.begin();
    return open(
        context -> {
          context.registerBean(Instructions.class, () -> instructions);
          context.registerBean(Roster.class, instructions::roster);
        },
        new SpringApplication(request.crew() == null ? parts : with(ManagerConfiguration.class)),
        context -> context.getBean(Launch.class).start(),
        true);
  }

  /** Lists the runs so far; of all our parts only those that this needs are set up. */
  public ExitCode tellHistory() {
    SpringApplication spring = new SpringApplication(parts);
    spring.setLazyInitialization(true);
    return open(
        context -> {},
        spring,
        context -> new Launch.Result(ExitCode.DONE, context.getBean(History.class).lines()),
        false);
  }

  /** Reads for runs of other machines until the process is told to stop. */
  public ExitCode serve() {
    Database database = Database.share(request.database());
    Worker worker = new Worker(request, (same, of, more) -> open(same, of, more, database));
    Runtime.getRuntime().addShutdownHook(new Thread(worker::stop));
    try {
      worker.work();
      return ExitCode.STOPPED;
    } catch (RuntimeException e) {
      log.error("the worker failed", e);
      err.println(told(FailureMessage.of(e, log())));
      return ExitCode.FAULT;
    }
  }

  /** Set up for a worker, who closes it in its own order and leaves the tables to the runs. */
  private ConfigurableApplicationContext open(
      RunRequest same, Class<?> of, Consumer<GenericApplicationContext> more, Database database) {
    SpringApplication spring = new SpringApplication(of);
    spring.setRegisterShutdownHook(false);
    spring.setDefaultProperties(Map.of("spring.flyway.enabled", "false"));
    spring.addInitializers(
        context -> {
          LoggingStatus.silence();
          furnish((GenericApplicationContext) context, same, database);
          more.accept((GenericApplicationContext) context);
        });
    return spring.run(settings());
  }

  private Class<?>[] with(Class<?> more) {
    return Stream.concat(Stream.of(parts), Stream.of(more)).toArray(Class<?>[]::new);
  }

  private ExitCode open(
      Consumer<GenericApplicationContext> more,
      SpringApplication spring,
      Work work,
      boolean isRun) {
    try (Database database = Database.tryTake(request.database()).orElse(null)) {
      if (database == null) {
        return busy(isRun);
      }
      spring.addInitializers(
          context -> {
            LoggingStatus.silence();
            furnish((GenericApplicationContext) context, request, database);
            more.accept((GenericApplicationContext) context);
          });
      return run(spring, work, isRun);
    } catch (DatabaseException e) {
      return failed(e, isRun);
    }
  }

  private ExitCode busy(boolean isRun) {
    String sentence = told(RunRefusedException.sentence("busy", request.database()));
    err.println(sentence);
    if (isRun) {
      ending.leave(ExitCode.BUSY, PastRun.Result.BUSY, sentence);
    }
    return ExitCode.BUSY;
  }

  private ExitCode run(SpringApplication spring, Work work, boolean isRun) {
    ConfigurableApplicationContext context;
    try {
      context = spring.run(settings());
    } catch (RuntimeException e) {
      return failed(e, isRun);
    }
    try (context) {
      Launch.Result result = work.in(context);
      result.lines().forEach(out::println);
      return result.exitCode();
    } catch (JobExecutionException | RuntimeException e) {
      String sentence = fault(e);
      if (isRun) {
        ending.leave(ExitCode.FAULT, sentence);
      }
      return ExitCode.FAULT;
    }
  }

  /** A fault that the history cannot know of yet. */
  private ExitCode failed(Exception e, boolean isRun) {
    String sentence = fault(e);
    if (isRun) {
      ending.leave(ExitCode.FAULT, PastRun.Result.FAILED, sentence);
    }
    return ExitCode.FAULT;
  }

  private String fault(Exception e) {
    log.error("the run failed", e);
    String sentence = told(FailureMessage.of(e, log()));
    err.println(sentence);
    return sentence;
  }

  private Path log() {
    return request.memory().resolve("gongkai.log");
  }

  private String told(Sentence sentence) {
    return sentence.in(request.language());
  }

  private void furnish(GenericApplicationContext context, RunRequest same, Database database) {
    context.registerBean(RunRequest.class, () -> same);
    context.registerBean(DataSource.class, database::connections);
    context.registerBean(Progress.class, () -> new Progress(console(), show(), request.language()));
  }

  /** Where the log goes too: what a run has to say in the end is not told among it. */
  private static PrintStream console() {
    return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  }

  private Progress.Show show() {
    if (request.logFormat() == LogFormat.JSON) {
      return Progress.Show.EVENTS;
    }
    return Terminal.isWatched() ? Progress.Show.BAR : Progress.Show.LINES;
  }

  private String[] settings() {
    List<String> settings = new ArrayList<>();
    settings.add("--logging.file.name=" + log());
    if (request.logFormat() == LogFormat.JSON) {
      settings.add("--spring.profiles.active=json");
    }
    return settings.toArray(String[]::new);
  }

  /** What is done once everything is set up. */
  private interface Work {

    Launch.Result in(ConfigurableApplicationContext context) throws JobExecutionException;
  }
}
