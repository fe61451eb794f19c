package org.gongkai.reader.sheet;

/**
 * A text of a workbook, which several cells may share, each on a ground of its own.
 *
 * @param dark what of it is not white, and so is seen on white ground
 */
record XlsxString(String text, String dark) {}
