package org.gongkai.reader;

import java.io.Serial;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;

/** Ends the reading of a file that gives no document, with the reason for the office to read. */
public final class RefusedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  public RefusedException(Reason reason, String detail) {
    this(new Rejection(reason, detail));
  }

  RefusedException(Rejection rejection) {
    super(rejection.reason() + " " + rejection.detail());
    this.rejection = rejection;
  }

  public Rejection rejection() {
    return rejection;
  }
}
