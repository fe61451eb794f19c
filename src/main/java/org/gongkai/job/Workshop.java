package org.gongkai.job;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.ending.History;
import org.gongkai.job.ending.Metrics;
import org.gongkai.job.ending.Summary;
import org.gongkai.job.ending.Traces;
import org.gongkai.job.remote.ManagerParts;
import org.gongkai.job.remote.Worker;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.LogFormat;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.Progress;
import org.gongkai.model.Roster;
import org.gongkai.store.Database;
import org.gongkai.store.DatabaseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Sets Spring up around a run, and tells how it ended. */
public final class Workshop {

  /** Goes to the log file only: the console gets one sentence. */
  private static final Logger log = LoggerFactory.getLogger("fault");

  private final RunRequest request;
  private final PrintStream out;
  private final PrintStream err;
  private final Class<?>[] parts;
  private final Instant started = Instant.now();

  public Workshop(RunRequest request, PrintStream out, PrintStream err) {
    this(request, out, err, Wiring.class);
  }

  /**
   * Works with other parts.
   *
   * @param parts configurations, {@link Wiring} among them
   */
  Workshop(RunRequest request, PrintStream out, PrintStream err, Class<?>... parts) {
    this.parts = parts.clone();
    this.request = request;
    this.out = out;
    this.err = err;
  }

  /** Runs the job. */
  public ExitCode work(Instructions instructions) {
    return open(
        context -> {
          context.registerBean(Instructions.class, () -> instructions);
          context.registerBean(Roster.class, instructions::roster);
        },
        new SpringApplication(request.crew() == null ? parts : with(ManagerParts.class)),
        context -> context.getBean(Launch.class).run(),
        this::leaveTraces);
  }

  /** Lists the runs so far; of all our parts only those that this needs are set up. */
  public ExitCode tellHistory() {
    SpringApplication spring = new SpringApplication(parts);
    spring.setLazyInitialization(true);
    return open(
        context -> {},
        spring,
        context -> new Launch.Result(ExitCode.DONE, context.getBean(History.class).lines()),
        sentence -> {});
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
      err.println(sentence(e) + more());
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
          LogOfTheLog.silence();
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
      Consumer<String> onFault) {
    try (Database database = Database.tryTake(request.database()).orElse(null)) {
      if (database == null) {
        err.println("Another run is at work on " + request.database() + "; this one did nothing.");
        return ExitCode.BUSY;
      }
      spring.addInitializers(
          context -> {
            LogOfTheLog.silence();
            furnish((GenericApplicationContext) context, request, database);
            more.accept((GenericApplicationContext) context);
          });
      return run(spring, work, onFault);
    } catch (DatabaseException e) {
      return fault(e.getMessage(), onFault);
    }
  }

  private ExitCode run(SpringApplication spring, Work work, Consumer<String> onFault) {
    try (ConfigurableApplicationContext context = spring.run(settings())) {
      Launch.Result result = work.in(context);
      result.lines().forEach(out::println);
      return result.exitCode();
    } catch (JobExecutionException | RuntimeException e) {
      log.error("the run failed", e);
      return fault(sentence(e) + more(), onFault);
    }
  }

  private String more() {
    return " (more in " + request.memory().resolve("gongkai.log") + ")";
  }

  private ExitCode fault(@Nullable String cause, Consumer<String> onFault) {
    String sentence = "Nothing was published, the last edition is intact: " + cause;
    err.println(sentence);
    onFault.accept(sentence);
    return ExitCode.FAULT;
  }

  private void leaveTraces(String sentence) {
    new Traces(request)
        .leave(
            new Metrics().run(started, Instant.now(), ExitCode.FAULT),
            new Summary(request, List.of(sentence)));
  }

  /** The innermost cause that says anything, in one line. */
  private static String sentence(Throwable fault) {
    String said = fault.toString();
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (message != null && !message.isBlank()) {
        said = message;
      }
    }
    return said.replaceAll("\\s+", " ");
  }

  private void furnish(GenericApplicationContext context, RunRequest same, Database database) {
    context.registerBean(RunRequest.class, () -> same);
    context.registerBean(DataSource.class, database::connections);
    context.registerBean(Progress.class, () -> new Progress(err, Terminal.isWatched()));
  }

  private String[] settings() {
    List<String> settings = new ArrayList<>();
    settings.add("--logging.file.name=" + request.memory().resolve("gongkai.log"));
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
