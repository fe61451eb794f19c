package org.gongkai.output.page;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * JSON on its way into a {@code script} element: {@code <}, which JSON holds only inside of texts,
 * is spelled as an escape, so that no text can end the element. Closing it only flushes: the page
 * goes on.
 */
final class MarkupSafeStream extends FilterOutputStream {

  private static final byte[] LESS_THAN = "\\u003c".getBytes(StandardCharsets.US_ASCII);

  MarkupSafeStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int octet) throws IOException {
    if (octet == '<') {
      out.write(LESS_THAN);
    } else {
      out.write(octet);
    }
  }

  @Override
  public void write(byte[] octets, int offset, int length) throws IOException {
    int written = offset;
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      if (octets[i] == '<') {
        out.write(octets, written, i - written);
        out.write(LESS_THAN);
        written = i + 1;
      }
    }
    out.write(octets, written, end - written);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
