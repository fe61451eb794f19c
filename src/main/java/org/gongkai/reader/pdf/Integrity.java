package org.gongkai.reader.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Deadline;
import org.gongkai.reader.RefusedException;

/**
 * Checks that a file is whole. The library opens half a file, and reads half a stream, without a
 * word; a page would then lack figures, or show others than were printed.
 */
final class Integrity {

  /** The end of a file stands within so many bytes; some programs write on behind it. */
  private static final int TAIL = 2_048;

  /** A stream that unpacks to more bytes than this is made to do harm. */
  private static final int LARGEST = 64 << 20;

  /** So many bytes of a document stay unpacked. */
  private static final int ROOM = 32 << 20;

  private final byte[] buffer = new byte[1 << 16];
  private final Deadline deadline;
  private int room = ROOM;

  private Integrity(Deadline deadline) {
    this.deadline = deadline;
  }

  /**
   * Checks that a file has an end.
   *
   * @throws RefusedException when it has none
   */
  static void checkEnd(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] <= ' ' && bytes[length - 1] >= 0) {
      length--;
    }
    int from = Math.max(0, length - TAIL);
    String tail = new String(bytes, from, length - from, StandardCharsets.ISO_8859_1);
    int end = tail.lastIndexOf("%%EOF");
    if (end < 0 || tail.lastIndexOf("startxref", end) < 0) {
      throw new RefusedException(Reason.DAMAGED, "truncated");
    }
  }

  /**
   * Checks every compressed stream of a document against its checksum. Fonts and contents stay
   * unpacked, up to a measure, for the library would unpack them again whenever it looks at them.
   *
   * @throws RefusedException when one is broken or unpacks to too much
   */
  static void checkStreams(PDDocument document, Deadline deadline) throws IOException {
    COSDocument objects = document.getDocument();
    Integrity integrity = new Integrity(deadline);
    for (COSObjectKey key : objects.getXrefTable().keySet().stream().sorted().toList()) {
      deadline.check();
      COSBase object = objects.getObjectFromPool(key).getObject();
      if (object instanceof COSStream stream && isDeflated(stream)) {
        integrity.check(stream);
      }
    }
  }

  private static boolean isDeflated(COSStream stream) {
    return COSName.FLATE_DECODE.equals(stream.getFilters());
  }

  private void check(COSStream stream) throws IOException {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    boolean plain =
        !stream.containsKey(COSName.DECODE_PARMS)
            && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    unpack(stream, plain ? unpacked : OutputStream.nullOutputStream());
    if (plain && unpacked.size() <= room) {
      room -= unpacked.size();
      stream.removeItem(COSName.FILTER);
      try (OutputStream out = stream.createRawOutputStream()) {
        unpacked.writeTo(out);
      }
    }
  }

  private void unpack(COSStream stream, OutputStream unpacked) throws IOException {
    Inflater inflater = new Inflater();
    try (var in = stream.createRawInputStream()) {
      inflater.setInput(in.readAllBytes());
      while (!inflater.finished()) {
        deadline.check();
        int length = inflater.inflate(buffer);
        if (length == 0 && !inflater.finished()) {
          throw new RefusedException(Reason.DAMAGED, "truncated");
        }
        if (inflater.getBytesWritten() > LARGEST) {
          throw new RefusedException(Reason.TOO_COMPLEX, LARGEST + " bytes");
        }
        unpacked.write(buffer, 0, length);
      }
    } catch (DataFormatException e) {
      throw new RefusedException(Reason.DAMAGED, "checksum");
    } finally {
      inflater.end();
    }
  }
}
