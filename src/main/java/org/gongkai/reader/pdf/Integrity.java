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

  /** So many bytes of a document stay unpacked, in the order of its objects. */
  private static final int ROOM = 16 << 20;

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
   * Checks every compressed stream of a document against its checksum. All but images stay
   * unpacked, up to a measure: fonts and contents the library would unpack whenever it looks.
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
    Kept kept = new Kept(isPlain(stream) ? room : 0);
    unpack(stream, kept);
    if (kept.isWhole()) {
      room -= kept.size();
      stream.removeItem(COSName.FILTER);
      try (OutputStream out = stream.createRawOutputStream()) {
        kept.writeTo(out);
      }
    }
  }

  /** Whether a stream is what it unpacks to; an image is looked at once at most. */
  private static boolean isPlain(COSStream stream) {
    return !stream.containsKey(COSName.DECODE_PARMS)
        && !stream.containsKey(COSName.DP)
        && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
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

  /** Keeps what is written to it, or nothing of it when it is more than there is room for. */
  private static final class Kept extends ByteArrayOutputStream {

    private final int most;
    private boolean tooMuch;

    Kept(int most) {
      this.most = most;
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      tooMuch |= length > most - size();
      if (tooMuch) {
        buf = new byte[0];
        reset();
      } else {
        super.write(bytes, offset, length);
      }
    }

    boolean isWhole() {
      return !tooMuch && size() > 0;
    }
  }
}
