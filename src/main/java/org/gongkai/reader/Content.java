package org.gongkai.reader;

/** A file's content on its way to a reader: the bytes, and the text where the bytes are one. */
public final class Content {

  private final Format format;
  private final byte[] bytes;
  private final String text;
  private final Deadline deadline;

  private Content(Format format, byte[] bytes, String text, Deadline deadline) {
    this.format = format;
    this.bytes = bytes;
    this.text = text;
    this.deadline = deadline;
  }

  public static Content ofBytes(Format format, byte[] bytes, Deadline deadline) {
    return new Content(format, bytes, "", deadline);
  }

  static Content ofText(Format format, byte[] bytes, String text, Deadline deadline) {
    return new Content(format, bytes, text, deadline);
  }

  public Format format() {
    return format;
  }

  /** The bytes as they are in the file; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The decoded text, without a byte order mark; empty for formats that are no text. */
  public String text() {
    return text;
  }

  /** When the reading must be over. */
  public Deadline deadline() {
    return deadline;
  }
}
