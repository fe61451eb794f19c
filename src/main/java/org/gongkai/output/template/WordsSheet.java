package org.gongkai.output.template;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.gongkai.form.ReportSection;
import org.gongkai.output.template.FillStyles.Kind;

/** A sheet for written sections: below each heading rows to write in, a paragraph a row. */
record WordsSheet(FillSheet sheet, FormulaWords words) {

  private static final int WIDTH = 80;
  private static final int PARAGRAPHS = 8;
  private static final double HEIGHT = 72;
  private static final int LONGEST = 30_000;

  void write(List<ReportSection> sections) {
    sheet.widths(List.of(WIDTH));
    int row = 0;
    for (ReportSection section : sections) {
      sheet.height(row, 26);
      sheet.text(row++, 0, 1, Kind.HEADING, section.numeral() + "、" + section.heading());
      for (int at = 0; at < PARAGRAPHS; at++) {
        sheet.height(row, HEIGHT);
        sheet.cell(row++, 0, 1, 1, Kind.WORDS);
      }
      advise(section, row - PARAGRAPHS, row - 1);
      row++;
    }
  }

  /** Shown while one writes; on the sheet it would be taken for the agency's words. */
  private void advise(ReportSection section, int first, int last) {
    DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
    DataValidation advice =
        helper.createValidation(
            helper.createTextLengthConstraint(
                OperatorType.LESS_OR_EQUAL, Integer.toString(LONGEST), null),
            new CellRangeAddressList(first, last, 0, 0));
    advice.createPromptBox(section.heading(), words.text("section." + section.number()));
    advice.setShowPromptBox(true);
    sheet.sheet().addValidationData(advice);
  }
}
