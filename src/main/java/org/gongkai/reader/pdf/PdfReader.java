package org.gongkai.reader.pdf;

import org.gongkai.document.Document;
import org.gongkai.document.Document.Origin;
import org.gongkai.reader.Content;
import org.gongkai.reader.DocumentReader;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.pdf.scan.Recogniser;
import org.gongkai.reader.pdf.scan.Tesseract;

/**
 * Reads PDF. Tables are found by their ruling lines; where there are none, lines of text tell where
 * on the page each word stands. Only what can be seen on paper is read. Pages whose text is an
 * image, or whose text layer tells other characters than are printed, are recognised from their
 * image, and the document says so; without a recogniser such a file is refused.
 */
public final class PdfReader implements DocumentReader {

  private final Limits limits;
  private final Recogniser recogniser;

  /** Reads scans with the text recognition installed on this machine, if there is one. */
  public PdfReader(Limits limits) {
    this(limits, new Tesseract());
  }

  PdfReader(Limits limits, Recogniser recogniser) {
    this.limits = limits;
    this.recogniser = recogniser;
  }

  @Override
  public boolean accepts(Format format) {
    return format == Format.PDF;
  }

  @Override
  public Document read(Content content) {
    return OpenPdf.use(
        content,
        limits,
        recogniser,
        file ->
            new Document(
                content.format().code(),
                "",
                PageBlocks.of(file.parts(), limits.allowance()),
                file.isRecognised() ? Origin.IMAGE : Origin.TEXT));
  }
}
