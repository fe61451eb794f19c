package org.gongkai.reader;

import org.gongkai.document.Document;

/** Makes a document of the content of one format. Safe to use from many threads. */
public interface DocumentReader {

  boolean accepts(Format format);

  /**
   * Reads the content of an accepted format.
   *
   * @throws RefusedException when it gives no document, for a reason we can name
   * @throws RuntimeException when it is damaged
   */
  Document read(Content content);
}
