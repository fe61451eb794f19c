package org.gongkai.reader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.document.Document;
import org.gongkai.document.Document.Origin;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Content;
import org.gongkai.reader.DocumentReader;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.TemporaryFolder;
import org.gongkai.reader.pdf.layout.PageBreaks;
import org.gongkai.reader.pdf.layout.PageLayout;
import org.gongkai.reader.pdf.layout.PagePart;
import org.gongkai.reader.pdf.page.BuiltInFonts;
import org.gongkai.reader.pdf.page.PageContent;
import org.gongkai.reader.pdf.scan.Recogniser;
import org.gongkai.reader.pdf.scan.Tesseract;

/**
 * Reads PDF. Tables are found by their ruling lines; where there are none, by text standing in
 * columns. Only what can be seen on paper is read. Pages whose text is an image, or whose text
 * layer tells other characters than are printed, are recognised from their image, and the document
 * says so; without a recogniser such a file is refused.
 */
public final class PdfReader implements DocumentReader {

  private static final int MOST_PAGES = 300;
  private static final long MEMORY = 64L << 20;
  private static final long STORAGE = 512L << 20;

  static {
    System.setProperty("java.awt.headless", "true");
    BuiltInFonts.install();
  }

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
    return opened(content, document -> read(document, content));
  }

  /**
   * Where the cells of a file's tables are painted, for whoever wants to point at them.
   *
   * @throws RefusedException where the file cannot be read
   */
  public List<CellOnPage> cells(byte[] bytes) {
    Content content = Content.ofBytes(Format.PDF, bytes, limits.deadline());
    return opened(
        content,
        document ->
            PageBlocks.cells(parts(document, source(document, content), content), document));
  }

  /** What is done with a file while it is open. */
  private interface Use<T> {

    T of(PDDocument document) throws IOException;
  }

  private static <T> T opened(Content content, Use<T> use) {
    Integrity.checkEnd(content.bytes());
    try (PDDocument document = load(content.bytes())) {
      return use.of(document);
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

  private Document read(PDDocument document, Content content) throws IOException {
    PageSource source = source(document, content);
    return new Document(
        content.format().code(),
        "",
        PageBlocks.of(parts(document, source, content), limits.allowance()),
        source.isRecognised() ? Origin.IMAGE : Origin.TEXT);
  }

  private PageSource source(PDDocument document, Content content) {
    return new PageSource(document, recogniser, limits, content.deadline());
  }

  private static List<List<PagePart>> parts(PDDocument document, PageSource source, Content content)
      throws IOException {
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
