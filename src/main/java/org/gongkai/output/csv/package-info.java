/** Rows of CSV as spreadsheets open them and programs read them back. */
@NullMarked
package org.gongkai.output.csv;

import org.jspecify.annotations.NullMarked;
