package org.gongkai.job;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;

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
    SpringApplication spring = new SpringApplication(parts);
    spring.addInitializers(context -> furnish((GenericApplicationContext) context));
    try (ConfigurableApplicationContext context = spring.run(settings())) {
      Launch.Result result = context.getBean(Launch.class).run();
      result.lines().forEach(out::println);
      return result.exitCode();
    } catch (JobExecutionException | RuntimeException e) {
      log.error("the run failed", e);
      err.println(
          "Nothing was published, the last edition is intact: "
              + NestedExceptionUtils.getMostSpecificCause(e).getMessage()
              + " (more in "
              + request.memory().resolve("gongkai.log")
              + ")");
      return ExitCode.FAULT;
    }
  }

  private void furnish(GenericApplicationContext context) {
    context.registerBean(RunRequest.class, () -> request);
    context.registerBean(Instructions.class, () -> instructions);
    context.registerBean(Roster.class, instructions::roster);
    context.registerBean(Progress.class, () -> new Progress(err, Terminal.isWatched()));
  }

  private String[] settings() {
    List<String> settings = new ArrayList<>();
    settings.add("--logging.file.name=" + request.memory().resolve("gongkai.log"));
    settings.add("--spring.datasource.url=" + request.databaseUrl());
    variable("GONGKAI_JDBC_USER")
        .ifPresent(user -> settings.add("--spring.datasource.username=" + user));
    variable("GONGKAI_JDBC_PASSWORD")
        .ifPresent(password -> settings.add("--spring.datasource.password=" + password));
    return settings.toArray(String[]::new);
  }

  /** Credentials come from the environment, where no list of processes shows them. */
  private Optional<String> variable(String name) {
    return request.jdbcUrl() == null ? Optional.empty() : Optional.ofNullable(System.getenv(name));
  }
}
