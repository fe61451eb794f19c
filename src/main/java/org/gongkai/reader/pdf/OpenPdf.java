package org.gongkai.reader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Content;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.TemporaryFolder;
import org.gongkai.reader.pdf.layout.PageBreaks;
import org.gongkai.reader.pdf.layout.PageLayout;
import org.gongkai.reader.pdf.layout.PagePart;
import org.gongkai.reader.pdf.page.BuiltInFonts;
import org.gongkai.reader.pdf.page.PageContent;
import org.gongkai.reader.pdf.scan.Recogniser;

/** A file while it is open, with what stands on its pages. */
final class OpenPdf {

  private static final int MOST_PAGES = 300;
  private static final long MEMORY = 64L << 20;
  private static final long STORAGE = 512L << 20;

  static {
    System.setProperty("java.awt.headless", "true");
    BuiltInFonts.install();
  }

  private final PDDocument document;
  private final Content content;
  private final PageSource source;

  private OpenPdf(PDDocument document, Content content, PageSource source) {
    this.document = document;
    this.content = content;
    this.source = source;
  }

  /** What is done with a file while it is open. */
  interface Use<T> {

    T of(OpenPdf file) throws IOException;
  }

  /**
   * Opens a file, uses it and closes it.
   *
   * @throws RefusedException where it cannot be read
   */
  static <T> T use(Content content, Limits limits, Recogniser recogniser, Use<T> use) {
    Integrity.checkEnd(content.bytes());
    try (PDDocument document = load(content.bytes())) {
      PageSource source = new PageSource(document, recogniser, limits, content.deadline());
      return use.of(new OpenPdf(document, content, source));
    } catch (InvalidPasswordException e) {
      throw new RefusedException(Reason.ENCRYPTED, "");
    } catch (IOException e) {
      throw new RefusedException(Reason.DAMAGED, e.getClass().getSimpleName());
    } catch (OutOfMemoryError e) {
      // One greedy allocation failed: the file's fault, and all it held is free again.
      throw new RefusedException(Reason.TOO_COMPLEX, "memory");
    }
  }

  private static PDDocument load(byte[] bytes) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBuffer(bytes),
        "",
        null,
        null,
        MemoryUsageSetting.setupMixed(MEMORY, STORAGE)
            .setTempDir(TemporaryFolder.find())
            .streamCache);
  }

  PDDocument document() {
    return document;
  }

  /** Whether any of its pages was recognised from its image. */
  boolean isRecognised() {
    return source.isRecognised();
  }

  /** What stands on its pages, tables that a page break cuts joined. */
  List<List<PagePart>> parts() throws IOException {
    checkPages(document.getNumberOfPages());
    Integrity.checkStreams(document, content.deadline());
    List<List<PagePart>> parts = new ArrayList<>();
    for (PageContent page : source.pages()) {
      parts.add(PageLayout.parts(page, content.deadline()));
    }
    return PageBreaks.join(parts);
  }

  private static void checkPages(int pages) {
    if (pages == 0) {
      throw new RefusedException(Reason.DAMAGED, "no pages");
    }
    if (pages > MOST_PAGES) {
      throw new RefusedException(Reason.TOO_COMPLEX, pages + " pages");
    }
  }
}
