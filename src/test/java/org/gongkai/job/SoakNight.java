package org.gongkai.job;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.gongkai.ProgramCommand;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.Preflight;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.RunLock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A run of the whole program by a clock that somebody has set wrong. */
final class SoakNight {

  private static final String SHIFT = "soak.shift";

  private static volatile Duration shift = Duration.ZERO;

  private SoakNight() {}

  /** Sets the clock of the runs in this process, and of the commands. */
  static void shiftClock(Duration next) {
    shift = next;
  }

  /** Runs the program in this process. */
  static ExitCode run(PrintStream told, String... arguments) throws Exception {
    RunRequest request = Options.parse(arguments).request();
    RunLock lock = RunLock.tryTake(request.memory()).orElseThrow();
    try {
      return new JobRunner(request, told, told, JobConfiguration.class, WrongClock.class)
          .work(Preflight.check(request));
    } finally {
      lock.close();
    }
  }

  /** What runs the program in a process of its own. */
  static List<String> command(String language, String zone) {
    return ProgramCommand.around(
        SoakNight.class,
        List.of(
            "-D" + SHIFT + "=" + shift, "-Duser.language=" + language, "-Duser.timezone=" + zone));
  }

  public static void main(String[] arguments) throws Exception {
    shiftClock(Duration.parse(System.getProperty(SHIFT)));
    System.exit(run(System.out, arguments).code());
  }

  /** The clock. */
  static class WrongClock {

    @Bean
    @Primary
    InstantSource wrongClock() {
      return () -> Clock.systemUTC().instant().plus(shift);
    }
  }
}
