package org.gongkai.reader;

/** A file's content on its way to a reader: the bytes, and the text where the bytes are one. */
public final class Content {

  private final Format format;
  private final byte[] bytes;
  private final String text;

  private Content(Format format, byte[] bytes, String text) {
    this.format = format;
    this.bytes = bytes;
    this.text = text;
  }

  public static Content ofBytes(Format format, byte[] bytes) {
    return new Content(format, bytes, "");
  }

  static Content ofText(Format format, byte[] bytes, String text) {
    return new Content(format, bytes, text);
  }

  public Format format() {
    return format;
  }

  /** The bytes as they are in the file; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The decoded text, without a byte order mark; empty for formats that are no text. */
  String text() {
    return text;
  }
}
