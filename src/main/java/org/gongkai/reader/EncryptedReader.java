package org.gongkai.reader;

import org.gongkai.document.Document;
import org.gongkai.model.Rejection.Reason;

/** Refuses office files behind a password for what they are. */
final class EncryptedReader implements DocumentReader {

  @Override
  public boolean accepts(Format format) {
    return format == Format.ENCRYPTED;
  }

  @Override
  public Document read(Content content) {
    throw new RefusedException(Reason.ENCRYPTED, "");
  }
}
