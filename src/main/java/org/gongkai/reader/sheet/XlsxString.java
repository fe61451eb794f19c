package org.gongkai.reader.sheet;

/**
 * A text of a workbook, which several cells may share, each on a ground of its own.
 *
 * @param white whether all its letters are white, so that only the ground says whether it is seen
 */
record XlsxString(String text, boolean white) {}
