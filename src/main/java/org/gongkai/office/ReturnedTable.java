package org.gongkai.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.model.Answer;
import org.gongkai.model.ItemCode;
import org.gongkai.model.SlipNumber;

/**
 * Reads {@code slips.csv} with answers filled in, as a CSV file or a workbook, whole or in part.
 */
final class ReturnedTable {

  private static final OfficeFile FILE = OfficeFile.of("answers", "item", "answer");

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  private ReturnedTable() {}

  /**
   * Reads a table.
   *
   * @throws OfficeException when it is no such table
   */
  static ReturnedItems read(String name, Path file) throws OfficeException {
    OfficeTable table = OfficeTable.read(FILE, file);
    List<Answer> answers = new ArrayList<>();
    List<String> spoilt = new ArrayList<>();
    for (OfficeLine line : table.lines()) {
      Optional<Answer> answer =
          ItemCode.find(line.cell("item")).map(found -> answer(name, line, found.code()));
      answer.ifPresentOrElse(
          answers::add, () -> spoilt.add(line.number() + " " + line.cell("item")));
    }
    return new ReturnedItems(answers, spoilt);
  }

  private static Answer answer(String name, OfficeLine line, ItemCode code) {
    Answer.Item item =
        new Answer.Item(
            line.cell("severity"),
            line.cell("place"),
            line.cell("message"),
            line.cell("basis"),
            line.cell("demand"));
    return new Answer(code, slip(line), line.cell("answer"), item, name);
  }

  private static Optional<SlipNumber> slip(OfficeLine line) {
    return YEAR.matcher(line.cell("year")).matches()
        ? Optional.of(new SlipNumber(line.cell("agency_code"), Integer.parseInt(line.cell("year"))))
        : Optional.empty();
  }
}
