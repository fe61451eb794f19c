package org.gongkai.output.csv;

import com.opencsv.CSVWriter;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * Writes CSV so that Excel, WPS and LibreOffice open it right by double click and programs read it
 * by RFC 4180: UTF-8 with byte order mark, lines ended by CR LF, quotes only where they are needed
 * and doubled inside. Knows nothing of columns; closes the stream it was given.
 *
 * <p>Trouble of the disk is thrown as {@link UncheckedIOException} by the line that meets it.
 */
public final class CsvLines implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int BUFFER = 1 << 16;

  private final Utf8Writer writer;
  private final StrictWriter csv;
  private long count;
  private long cutLines;
  private long cutBytes;

  public CsvLines(OutputStream out) {
    writer = new Utf8Writer(new BufferedOutputStream(out, BUFFER));
    csv = new StrictWriter(writer);
    try {
      writer.write(String.valueOf(BYTE_ORDER_MARK));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes one line; the cells are already what is to stand there.
   *
   * @return the bytes written, for another file that wants the same line
   */
  public byte[] write(String... cells) {
    try {
      csv.writeLine(cells);
      count++;
      return writer.line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void copy(byte[] line) {
    try {
      writer.write(line);
      count++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies lines that stand in another file of the same table. */
  public void copy(InputStream in, Stretch lines) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = lines.bytes();
    while (left > 0) {
      int length = in.readNBytes(buffer, 0, (int) Math.min(left, BUFFER));
      if (length == 0) {
        throw new EOFException(lines.path());
      }
      writer.write(buffer, length);
      left -= length;
    }
    count += lines.lines();
  }

  /** What was written since this was asked last, or since the beginning. */
  public Stretch cut(String path) {
    Stretch cut =
        new Stretch(
            path, cutBytes, writer.bytes - cutBytes, writer.checksum.getValue(), count - cutLines);
    writer.checksum.reset();
    cutBytes = writer.bytes;
    cutLines = count;
    return cut;
  }

  public void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public long count() {
    return count;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /** Encodes whole lines, which is far faster than letter by letter. */
  private static final class Utf8Writer extends Writer {

    private final OutputStream out;
    private final CRC32C checksum = new CRC32C();
    private byte[] line = {};
    private long bytes;

    Utf8Writer(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(String text) throws IOException {
      write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] next) throws IOException {
      line = next;
      write(next, next.length);
    }

    void write(byte[] text, int length) throws IOException {
      out.write(text, 0, length);
      checksum.update(text, 0, length);
      bytes += length;
    }

    @Override
    public void write(char[] letters, int offset, int length) throws IOException {
      write(new String(letters, offset, length));
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /**
   * The library's writer, made strict in two ways: it quotes a lone carriage return as well, and it
   * throws what goes wrong instead of keeping it to itself.
   */
  private static final class StrictWriter extends CSVWriter {

    private final StringBuilder line = new StringBuilder(512);

    StrictWriter(Writer writer) {
      super(writer, ',', '"', '"', "\r\n");
    }

    void writeLine(String[] cells) throws IOException {
      line.setLength(0);
      writeNext(cells, false, line);
    }

    @Override
    protected boolean stringContainsSpecialCharacters(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == ',' || c == '"' || c == '\n' || c == '\r') {
          return true;
        }
      }
      return false;
    }
  }
}
