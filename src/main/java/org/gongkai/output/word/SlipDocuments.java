package org.gongkai.output.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gongkai.model.Agency;
import org.gongkai.model.Slip;
import org.gongkai.model.Wording;
import org.gongkai.output.Book;
import org.gongkai.output.EditionFolder;
import org.gongkai.output.EditionSource;
import org.gongkai.output.MediaType;

/**
 * {@code slips/<year>/<agency>.docx}: what is returned to each agency that has something to correct
 * or explain (退改单).
 */
public final class SlipDocuments implements Book {

  private static final String FOLDER = "slips/";

  @Override
  public void write(EditionSource edition, EditionFolder folder) {
    Wording words = new Wording("org/gongkai/output/word/slip", edition.language());
    edition.forEachSlip(
        slip -> {
          if (!slip.lines().isEmpty()) {
            write(slip, new SlipDocument(slip, edition.asOf(), words), words, folder);
          }
        });
  }

  private static void write(Slip slip, SlipDocument document, Wording words, EditionFolder folder) {
    Agency agency = slip.coverage().agency();
    int year = slip.coverage().year();
    try {
      folder.file(
          new EditionFolder.Place(FOLDER + year, agency.code() + "-" + agency.name(), "docx"),
          words.text("title", agency.name(), year),
          MediaType.DOCX,
          document::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
