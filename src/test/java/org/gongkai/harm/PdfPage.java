package org.gongkai.harm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The drawing instructions of one page of a PDF file, which may be exchanged for others. */
final class PdfPage {

  private final byte[] file;
  private final int index;

  PdfPage(byte[] file, int index) {
    this.file = file.clone();
    this.index = index;
  }

  byte[] instructions() {
    try (PDDocument document = Loader.loadPDF(file);
        var contents = document.getPage(index).getContents()) {
      return contents.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole file with other instructions on the page. */
  byte[] with(byte[] instructions) {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDPage page = document.getPage(index);
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream()) {
        out.write(instructions);
      }
      page.setContents(stream);
      document.save(saved, CompressParameters.NO_COMPRESSION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return saved.toByteArray();
  }
}
