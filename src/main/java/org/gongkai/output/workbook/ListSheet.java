package org.gongkai.output.workbook;

import java.util.List;

/** A sheet that is a {@link LongList}: its columns have widths of their own. */
interface ListSheet extends BookSheet {

  /**
   * A column of a list.
   *
   * @param name in the message bundle, as {@link BookSheet#columns} tells
   * @param width in characters of half width
   */
  record Column(String name, int width) {}

  List<Column> list();

  /** How many of them are printed; a page bears so many that can still be read. */
  default int printed() {
    return list().size();
  }

  @Override
  default List<String> columns() {
    return list().stream().map(Column::name).toList();
  }
}
