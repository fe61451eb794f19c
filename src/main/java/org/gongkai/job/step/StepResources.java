package org.gongkai.job.step;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** What all steps take from the machine: its clock and its cores. */
@Configuration(proxyBeanMethods = false)
class StepResources {

  @Bean
  InstantSource clock() {
    return Clock.systemUTC();
  }

  /** Goes on taking tasks when the program is told to stop: the job ends in its own order. */
  @Bean
  AsyncTaskExecutor cores() {
    ThreadPoolTaskExecutor cores = new ThreadPoolTaskExecutor();
    cores.setCorePoolSize(Runtime.getRuntime().availableProcessors());
    cores.setThreadNamePrefix("core-");
    cores.setDaemon(true);
    cores.setAcceptTasksAfterContextClose(true);
    cores.setTaskDecorator(StepResources::withRunId);
    return cores;
  }

  /** What is logged on any thread tells its run. */
  private static Runnable withRunId(Runnable task) {
    Map<String, String> context = MDC.getCopyOfContextMap();
    return () -> {
      MDC.setContextMap(context == null ? Map.of() : context);
      task.run();
    };
  }
}
