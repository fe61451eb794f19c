package org.gongkai.job.request;

/** The program was called wrongly. The message is one sentence for the person who called it. */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says to whoever typed it what to type instead. */
  public UsageException(String message) {
    super(message);
  }
}
