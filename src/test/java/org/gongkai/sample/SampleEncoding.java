package org.gongkai.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the text of a file becomes bytes, and what the file says about it. */
public enum SampleEncoding {
  UTF_8(StandardCharsets.UTF_8, "utf-8", ""),
  /** Says nothing. */
  UTF_8_UNLABELLED(StandardCharsets.UTF_8, "", ""),
  UTF_8_BOM(StandardCharsets.UTF_8, "utf-8", "\ufeff"),
  /** Calls itself gb2312, as pages do, and is not. */
  GB18030_AS_GB2312(Charset.forName("GB18030"), "gb2312", ""),
  /** Says nothing. */
  GB18030_UNLABELLED(Charset.forName("GB18030"), "", ""),
  /** What an old editor calls Unicode. */
  UTF_16LE_BOM(StandardCharsets.UTF_16LE, "", "\ufeff");

  private final Charset charset;
  private final String label;
  private final String mark;

  SampleEncoding(Charset charset, String label, String mark) {
    this.charset = charset;
    this.label = label;
    this.mark = mark;
  }

  /** The name a page gives to its character set; empty for none. */
  public String label() {
    return label;
  }

  /** The bytes of a text. */
  public byte[] encode(String text) {
    return (mark + text).getBytes(charset);
  }
}
