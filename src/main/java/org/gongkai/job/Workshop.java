package org.gongkai.job;

import java.io.PrintStream;
import javax.sql.DataSource;
import org.gongkai.model.Roster;
import org.gongkai.store.Database;
import org.gongkai.store.DatabaseException;
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
  private final Instructions instructions;
  private final PrintStream out;
  private final PrintStream err;
  private final Class<?>[] parts;

  public Workshop(RunRequest request, Instructions instructions, PrintStream out, PrintStream err) {
    this(request, instructions, out, err, Wiring.class);
  }

  /**
   * Works with other parts.
   *
   * @param parts configurations, {@link Wiring} among them
   */
  Workshop(
      RunRequest request,
      Instructions instructions,
      PrintStream out,
      PrintStream err,
      Class<?>... parts) {
    this.parts = parts.clone();
    this.request = request;
    this.instructions = instructions;
    this.out = out;
    this.err = err;
  }

  /** Runs the job. */
  public ExitCode work() {
    try (Database database = Database.tryTake(request.database()).orElse(null)) {
      if (database == null) {
        err.println("Another run is at work on " + request.database() + "; this one did nothing.");
        return ExitCode.BUSY;
      }
      return work(database);
    } catch (DatabaseException e) {
      return fault(sentence(e));
    }
  }

  private ExitCode work(Database database) {
    SpringApplication spring = new SpringApplication(parts);
    spring.addInitializers(context -> furnish((GenericApplicationContext) context, database));
    try (ConfigurableApplicationContext context = spring.run(settings())) {
      Launch.Result result = context.getBean(Launch.class).run();
      result.lines().forEach(out::println);
      return result.exitCode();
    } catch (JobExecutionException | RuntimeException e) {
      log.error("the run failed", e);
      return fault(sentence(e) + " (more in " + request.memory().resolve("gongkai.log") + ")");
    }
  }

  private ExitCode fault(String sentence) {
    err.println("Nothing was published, the last edition is intact: " + sentence);
    return ExitCode.FAULT;
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

  private void furnish(GenericApplicationContext context, Database database) {
    context.registerBean(RunRequest.class, () -> request);
    context.registerBean(Instructions.class, () -> instructions);
    context.registerBean(Roster.class, instructions::roster);
    context.registerBean(DataSource.class, database::connections);
    context.registerBean(Progress.class, () -> new Progress(err, Terminal.isWatched()));
  }

  private String settings() {
    return "--logging.file.name=" + request.memory().resolve("gongkai.log");
  }
}
