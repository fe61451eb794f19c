package org.gongkai.output.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.ReportSection;
import org.gongkai.form.Table;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.edition.SteadyZip;

/**
 * The workbook in which an agency writes its report on a year (填报表): a cover, the statutory tables
 * as the form of the year prints them, and sheets for the written sections, in the order of the
 * report. Read back by the program it is a report like any other.
 */
public final class FillInBook {

  private final Form form;
  private final List<ReportSection> sections;
  private final Sums sums;
  private final int year;
  private final FormulaWords words;

  /**
   * Prepares for a year.
   *
   * @param language of the advice; what makes it a report is as the law prints it
   * @throws java.util.NoSuchElementException when no form applies to it
   */
  public FillInBook(Forms forms, int year, Language language) {
    this.form = forms.forYear(year).orElseThrow();
    this.sections = forms.sections();
    this.sums = new Sums(form);
    this.year = year;
    this.words = new FormulaWords(new Wording("org/gongkai/output/template/template", language));
  }

  /** Writes the workbook of one agency; the same content gives the same bytes. */
  public void write(Filler filler, OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      fill(book, filler);
      book.write(new SteadyZip(out));
    }
  }

  private void fill(XSSFWorkbook book, Filler filler) {
    FillStyles styles = new FillStyles(book);
    FillSheet cover = new FillSheet(book.createSheet(words.text("sheet.cover")), styles);
    List<FillingProgress> progress = new ArrayList<>();
    List<ReportSection> written = new ArrayList<>();
    for (ReportSection section : sections) {
      Optional<Table> table =
          form.tables().stream()
              .filter(each -> each.number().equals(section.numeral()))
              .findFirst();
      if (table.isPresent()) {
        writeWords(book, styles, written);
        progress.add(write(table.get(), sheet(book, styles, table.get().heading()), filler));
      } else {
        written.add(section);
      }
    }
    writeWords(book, styles, written);
    new CoverSheet(cover, words).write(filler, year, form.basis(), progress);
    name(book, filler);
  }

  private FillingProgress write(Table table, FillSheet sheet, Filler filler) {
    return new TableSheet(form, table, sums, sheet, words).write(filler);
  }

  /** Sections that follow one another share a sheet. */
  private void writeWords(XSSFWorkbook book, FillStyles styles, List<ReportSection> written) {
    if (!written.isEmpty()) {
      String numerals =
          written.stream()
              .map(ReportSection::numeral)
              .reduce((one, other) -> one + words.text("watch.separator") + other)
              .orElse("");
      new WordsSheet(sheet(book, styles, words.text("sheet.words", numerals)), words)
          .write(written);
      written.clear();
    }
  }

  private static FillSheet sheet(XSSFWorkbook book, FillStyles styles, String name) {
    return new FillSheet(book.createSheet(WorkbookUtil.createSafeSheetName(name)), styles);
  }

  private void name(XSSFWorkbook book, Filler filler) {
    POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
    properties.setCreator("Gongkai");
    properties.setCreated(Optional.of(Date.from(SteadyZip.INSTANT)));
    properties.setTitle(words.text("title", filler.name(), year));
  }
}
