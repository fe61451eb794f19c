package org.gongkai.job.ending;

/** How a run ends, for the script that started it. */
public enum ExitCode {
  /** An edition is published, or there was nothing new. */
  DONE(0),
  /** Done, and there are findings at or above {@code --fail-on}. */
  FINDINGS(1),
  /** Called wrongly; nothing was written. */
  USAGE(2),
  /** Trouble of the machine; nothing was published and the last edition is intact. */
  FAULT(3),
  /** Another run is at work on the same output. */
  BUSY(4),
  /** Stopped by SIGTERM; the next run goes on where this one stopped. */
  STOPPED(143);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
