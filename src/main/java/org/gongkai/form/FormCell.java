package org.gongkai.form;

import org.gongkai.model.CellKey;

/**
 * One cell of a form with everything the files say about it.
 *
 * @param sectionLabel heading of the report section
 * @param categoryLabel the labels of the line from the outside in, joined by {@code >}
 * @param measureLabel the labels of the column, joined by {@code >}
 */
public record FormCell(
    CellKey key,
    String sectionLabel,
    String categoryLabel,
    String measureLabel,
    String unit,
    Column.Type type) {}
