/**
 * Reads word processors' files: docx, doc, rtf and odt become a story of lines and tables, and that
 * a document.
 */
@NullMarked
package org.gongkai.reader.word;

import org.jspecify.annotations.NullMarked;
