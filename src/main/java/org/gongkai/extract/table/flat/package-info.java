/**
 * Reads statutory tables from text that lost its grid: one cell a line, a word, or closed by bars.
 */
@NullMarked
package org.gongkai.extract.table.flat;

import org.jspecify.annotations.NullMarked;
