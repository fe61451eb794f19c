package org.gongkai.output.workbook;

import java.util.List;

/** A sheet of the workbook, or several of one kind. */
interface BookSheet {

  /** Names it in the message bundle, where {@code sheet.<id>} is what its tab says. */
  String id();

  /**
   * Its columns as named in the message bundle: {@code column.<name>} is the head, {@code
   * column.<name>.meaning} what the last sheet explains, unless a CSV column of the name is
   * explained already. Empty where the form gives the heads.
   */
  List<String> columns();

  /** How many of the columns stay in sight and are printed on every page. */
  default int repeated() {
    return 0;
  }

  void write(DistrictBookData material, Spreadsheet spreadsheet);
}
