package org.gongkai.reader;

import org.gongkai.document.Document;
import org.gongkai.model.Rejection;

/** What came of reading a file: a document, or the reason why there is none. */
public sealed interface ReadResult {

  /** The format found from the content. */
  String format();

  /** The file could be read. */
  record Read(Document document) implements ReadResult {
    @Override
    public String format() {
      return document.format();
    }
  }

  /** The file could not be read. */
  record Refused(String format, Rejection rejection) implements ReadResult {}
}
