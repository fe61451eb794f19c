/** Reads spreadsheets, binary and packed, and tables kept as text. */
@NullMarked
package org.gongkai.reader.sheet;

import org.jspecify.annotations.NullMarked;
