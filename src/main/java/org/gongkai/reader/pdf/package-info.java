/**
 * Reads PDF: what is painted on a page becomes glyphs and ruling lines, these become tables and
 * lines of text. Pages that are images go through text recognition and then the same way. PDFBox
 * stays inside this package.
 */
@NullMarked
package org.gongkai.reader.pdf;

import org.jspecify.annotations.NullMarked;
