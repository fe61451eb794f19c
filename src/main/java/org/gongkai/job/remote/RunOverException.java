package org.gongkai.job.remote;

/** The run that a worker reads for is over, so nothing may be written for it any more. */
final class RunOverException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RunOverException() {
    super("the run is over");
  }
}
