package org.gongkai.job;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import org.slf4j.LoggerFactory;

/**
 * What the log tells of itself. Spring Boot shows it on the console; of a log file on a full disk
 * that would be a stack trace for every line.
 */
final class LoggingStatus {

  private LoggingStatus() {}

  /** Keeps it off the console from now on. What is wrong with the settings was told before. */
  static void silence() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
      StatusManager told = log.getStatusManager();
      told.getCopyOfStatusListenerList().forEach(told::remove);
    }
  }
}
