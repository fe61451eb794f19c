package org.gongkai.output.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.PaperDay;
import org.gongkai.output.edition.Book;
import org.gongkai.output.edition.EditionFolder;
import org.gongkai.output.edition.EditionFolder.Place;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.MediaType;

/**
 * {@code report.html}: the whole edition to look at, in one file that any browser shows without a
 * network. What agencies wrote is in it as data only, never as markup.
 */
public final class ReportPage implements Book {

  /**
   * Up to so many expected reports the data are readable text, at most five megabytes; beyond, they
   * are packed to an eighth.
   */
  static final int PLAIN_REPORTS = 2_000;

  @Override
  public void write(EditionSource edition, EditionFolder folder) throws IOException {
    String title = new PageWords(edition.language()).text("title");
    folder.file(new Place("", "report", "html"), title, MediaType.HTML, out -> write(edition, out));
  }

  static void write(EditionSource edition, OutputStream out) throws IOException {
    PageWords words = new PageWords(edition.language());
    boolean isPacked = edition.coverage().size() > PLAIN_REPORTS;
    String type = isPacked ? "application/gzip" : "application/json";
    PageFrame frame = PageFrame.of(words, edition.language(), type);
    out.write(frame.beforeData().getBytes(StandardCharsets.UTF_8));
    writeData(edition, words, isPacked ? packed(out) : new MarkupSafeStream(out));
    out.write(frame.afterData().getBytes(StandardCharsets.UTF_8));
  }

  private static OutputStream packed(OutputStream out) throws IOException {
    return new GZIPOutputStream(Base64.getEncoder().wrap(new MarkupSafeStream(out)), 1 << 16);
  }

  private static void writeData(EditionSource edition, PageWords words, OutputStream out)
      throws IOException {
    Subjects subjects = Subjects.of(edition);
    try (DataWriter data = new DataWriter(out)) {
      data.value("words", words.all());
      data.value("asOf", new PaperDay(edition.language()).of(edition.asOf()));
      for (Part part : parts(subjects, edition.language())) {
        part.write(edition, data);
      }
    }
  }

  /** What the page knows, in the order in which it is written. To add something, add it here. */
  private static List<Part> parts(Subjects subjects, Language language) {
    return List.of(
        new SubjectsPart(subjects),
        new CoveragePart(subjects),
        new FiguresPart(subjects),
        new TypeSumsPart(subjects, language),
        new NotesPart(subjects),
        new ChangesPart(subjects),
        new RankingsPart(subjects),
        new FindingsPart(subjects, language),
        new SheetsPart(subjects));
  }
}
