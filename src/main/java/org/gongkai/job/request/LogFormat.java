package org.gongkai.job.request;

/** How the console tells of events. */
public enum LogFormat {
  /** A line for people. */
  PLAIN,
  /** A JSON object a line, for collectors of logs. */
  JSON
}
