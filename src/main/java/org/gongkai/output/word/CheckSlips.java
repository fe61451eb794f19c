package org.gongkai.output.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.form.Forms;
import org.gongkai.model.Report;
import org.gongkai.model.Slip;
import org.gongkai.model.wording.Language;
import org.gongkai.output.table.RuleWords;

/**
 * The slips that an office would send, made out before anything is handed in: those of all files
 * that were checked in one document, each on pages of its own.
 */
public final class CheckSlips {

  private static final String NEW_PAGE =
      "<w:p><w:pPr><w:pageBreakBefore/><w:spacing w:line=\"20\""
          + " w:lineRule=\"exact\"/></w:pPr></w:p>";

  private final SlipForm form;
  private final SlipDocument document;
  private final StringBuilder text = new StringBuilder();

  /**
   * Begins a document.
   *
   * @param forms the forms as they are to be printed
   * @param day on which the files are checked
   */
  public CheckSlips(Forms forms, LocalDate day, Language language) {
    Letter letter = Letter.unsent(day, language);
    form = new SlipForm(letter, forms);
    document = new SlipDocument(letter, new RuleWords(language), form);
  }

  /**
   * Adds the slip of a file.
   *
   * @param report that it is about, for the pictures; empty where none could be read
   */
  public void add(Slip slip, Optional<Report> report) {
    if (!text.isEmpty()) {
      text.append(NEW_PAGE);
    }
    document.append(text, slip, report);
  }

  /** Writes the document of all that were added. */
  public void write(OutputStream out) throws IOException {
    form.write(text, out);
  }
}
