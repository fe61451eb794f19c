package org.gongkai.job.remote;

/** Has a slice given to the next worker. */
final class GivenBackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GivenBackException(String slice) {
    super(slice + " was not read to its end");
  }
}
