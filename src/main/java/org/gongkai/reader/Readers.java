package org.gongkai.reader;

import java.util.List;
import java.util.Optional;
import org.gongkai.document.Document;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.pdf.PdfReader;
import org.gongkai.reader.sheet.CsvReader;
import org.gongkai.reader.sheet.XlsReader;
import org.gongkai.reader.sheet.XlsxReader;
import org.gongkai.reader.text.TextReader;
import org.gongkai.reader.web.HtmlReader;
import org.gongkai.reader.web.MhtmlReader;
import org.gongkai.reader.web.ScriptReader;
import org.gongkai.reader.word.doc.DocReader;
import org.gongkai.reader.word.docx.DocxReader;
import org.gongkai.reader.word.odt.OdtReader;
import org.gongkai.reader.word.rtf.RtfReader;

/**
 * Reads any file we know how to read, told apart by content. Safe to use from many threads.
 *
 * <p>To add a format: a {@link DocumentReader}, its line in the list here, and, for a format that
 * {@link FormatSniffer} does not know yet, its signature there.
 */
public final class Readers {

  private final Limits limits;
  private final List<DocumentReader> readers;

  public Readers() {
    this(Limits.STANDARD);
  }

  public Readers(Limits limits) {
    this.limits = limits;
    this.readers =
        List.of(
            new HtmlReader(limits),
            new ScriptReader(limits),
            new TextReader(limits),
            new DocxReader(limits),
            new DocReader(limits),
            new RtfReader(limits),
            new OdtReader(limits),
            new OleReader(),
            new XlsxReader(limits),
            new XlsReader(limits),
            new EncryptedReader(),
            new CsvReader(limits),
            new MhtmlReader(limits),
            new PdfReader(limits));
  }

  /**
   * Reads the bytes of a file; never throws for what is in them.
   *
   * @param fileName only a witness for formats that content can't tell; none so far
   */
  public ReadResult read(String fileName, byte[] content) {
    return read(fileName, content, limits.deadline());
  }

  /**
   * Reads the bytes of a file, within a time that may be over before this returns: what a library
   * does can't always be stopped.
   */
  public ReadResult read(String fileName, byte[] content, Deadline deadline) {
    return new Reading(content, deadline).result();
  }

  /** The reading of one file; remembers the format for the case that it ends in a refusal. */
  private final class Reading {

    private final byte[] bytes;
    private final Deadline deadline;
    private Format format = Format.UNKNOWN;

    private Reading(byte[] bytes, Deadline deadline) {
      this.bytes = bytes;
      this.deadline = deadline;
    }

    /** The one boundary: whatever a library throws at a damaged file ends here as a refusal. */
    private ReadResult result() {
      try {
        return new ReadResult.Read(document());
      } catch (RefusedException e) {
        return new ReadResult.Refused(format.code(), e.rejection());
      } catch (StackOverflowError e) {
        return new ReadResult.Refused(format.code(), new Rejection(Reason.TOO_COMPLEX, "depth"));
      } catch (RuntimeException e) {
        Rejection damaged = new Rejection(Reason.DAMAGED, e.getClass().getSimpleName());
        return new ReadResult.Refused(format.code(), damaged);
      }
    }

    private Document document() {
      if (bytes.length > limits.bytes()) {
        throw new RefusedException(Reason.TOO_LARGE, Integer.toString(bytes.length));
      }
      Content content = FormatSniffer.findBinary(bytes).map(this::binary).orElseGet(this::text);
      return readers.stream()
          .filter(reader -> reader.accepts(format))
          .findFirst()
          .orElseThrow(() -> new RefusedException(Reason.UNSUPPORTED_FORMAT, format.code()))
          .read(content);
    }

    private Content binary(Format found) {
      format = found;
      return Content.ofBytes(found, bytes, deadline);
    }

    private Content text() {
      Optional<String> text = TextDecoder.decode(bytes);
      if (text.isEmpty() && TextDecoder.hasNul(bytes)) {
        return binary(Format.BINARY);
      }
      String decoded = text.orElseThrow(() -> new RefusedException(Reason.UNDECODABLE, ""));
      if (VisibleText.isBlank(decoded)) {
        throw new RefusedException(Reason.EMPTY_FILE, "");
      }
      format = FormatSniffer.ofText(decoded);
      return Content.ofText(format, bytes, decoded, deadline);
    }
  }
}
