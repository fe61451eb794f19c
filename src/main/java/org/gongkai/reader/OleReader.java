package org.gongkai.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.document.Document;
import org.gongkai.model.Rejection.Reason;

/**
 * Says why an old office container that is neither a Word file nor a workbook is not read. A docx
 * or xlsx file under a password is one; so is a Word file cut off before the names of its streams.
 */
final class OleReader implements DocumentReader {

  @Override
  public boolean accepts(Format format) {
    return format == Format.OLE;
  }

  @Override
  public Document read(Content content) {
    try (POIFSFileSystem container =
        new POIFSFileSystem(new ByteArrayInputStream(content.bytes()))) {
      if (container.getRoot().hasEntry("EncryptedPackage")) {
        throw new RefusedException(Reason.ENCRYPTED, "");
      }
      throw new RefusedException(Reason.UNSUPPORTED_FORMAT, content.format().code());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
