package org.gongkai.marking;

import java.io.IOException;
import java.util.Optional;
import org.gongkai.document.Document;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;

/** A file that is to be marked, with what the program sees in it. */
final class Original {

  private final Readers readers;
  private final String name;
  private final byte[] bytes;
  private final Document document;
  private final SeenCells seen;

  private Original(Readers readers, String name, byte[] bytes, Document document) {
    this.readers = readers;
    this.name = name;
    this.bytes = bytes;
    this.document = document;
    seen = new SeenCells(document);
  }

  /** Reads a file; empty where it cannot be. */
  static Optional<Original> read(Readers readers, String name, byte[] bytes) {
    return readers.read(name, bytes) instanceof ReadResult.Read read
        ? Optional.of(new Original(readers, name, bytes, read.document()))
        : Optional.empty();
  }

  /** Not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  Document document() {
    return document;
  }

  SeenCells seen() {
    return seen;
  }

  /** Which cells of the markup the marks are for, by a copy whose cells are tagged. */
  Tags tags(byte[] tagged) throws IOException {
    return new Tags(seen, readAgain(tagged));
  }

  /** Whether a copy is read as this is. */
  boolean isReadAlike(byte[] copy) throws IOException {
    return seen.isSameAs(readAgain(copy));
  }

  private SeenCells readAgain(byte[] copy) throws IOException {
    return read(readers, name, copy)
        .map(Original::seen)
        .orElseThrow(() -> new IOException("a copy cannot be read"));
  }
}
