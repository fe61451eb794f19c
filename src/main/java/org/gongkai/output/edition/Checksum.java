package org.gongkai.output.edition;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32C;

/** Counts what passes on its way to the disk, and takes its checksum. */
final class Checksum extends FilterOutputStream {

  private final CRC32C checksum = new CRC32C();
  private long bytes;

  Checksum(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    out.write(buffer, offset, length);
    checksum.update(buffer, offset, length);
    bytes += length;
  }

  long bytes() {
    return bytes;
  }

  long value() {
    return checksum.getValue();
  }
}
