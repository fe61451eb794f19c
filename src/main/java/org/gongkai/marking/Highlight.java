package org.gongkai.marking;

/** How marks look in all formats, and whose they are. */
final class Highlight {

  /** Light enough for any dark figure, and not the yellow of other people's markers. */
  static final byte[] RGB = {(byte) 0xF4, (byte) 0xB1, (byte) 0x83};

  static final String HEX = "F4B183";

  static final String AUTHOR = "Gongkai";

  private Highlight() {}
}
