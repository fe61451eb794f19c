package org.gongkai.output.seal;

import java.io.IOException;
import java.nio.file.Path;

/** A seal is not what it was, so that nobody can say what is final. */
public final class DamagedSealException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient SealFolder seal;

  DamagedSealException(SealFolder seal) {
    super(seal.name());
    this.seal = seal;
  }

  public String name() {
    return seal.name();
  }

  public Path edition() {
    return seal.edition();
  }
}
