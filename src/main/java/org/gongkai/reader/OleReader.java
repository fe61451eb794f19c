package org.gongkai.reader;

import java.nio.charset.StandardCharsets;
import org.gongkai.document.Document;
import org.gongkai.model.Rejection.Reason;

/**
 * Says why an old office container that is neither a Word file nor a workbook is not read. A docx
 * or xlsx file under a password is one.
 */
final class OleReader implements DocumentReader {

  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  @Override
  public boolean accepts(Format format) {
    return format == Format.OLE;
  }

  @Override
  public Document read(Content content) {
    if (latin1(content.bytes()).contains(latin1(ENCRYPTED))) {
      throw new RefusedException(Reason.ENCRYPTED, "");
    }
    throw new RefusedException(Reason.UNSUPPORTED_FORMAT, content.format().code());
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
