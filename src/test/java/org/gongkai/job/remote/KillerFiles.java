package org.gongkai.job.remote;

import org.gongkai.job.load.FileToReport;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/**
 * Has every file called killer end the process that reads it, as a fault of the Java machine would.
 * Not annotated: a machine gets it by {@link #OPTION}.
 */
class KillerFiles {

  /** Makes a machine mortal. */
  static final String OPTION = "-Dspring.main.sources=" + KillerFiles.class.getName();

  static final int DEAD = 134;

  @Bean
  static BeanPostProcessor mortalReading() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof FileToReport reading ? mortal(reading) : bean;
      }
    };
  }

  private static FileToReport mortal(FileToReport reading) {
    return (path, content, deadline) -> {
      if (path.contains("killer")) {
        Runtime.getRuntime().halt(DEAD);
      }
      return reading.read(path, content, deadline);
    };
  }
}
