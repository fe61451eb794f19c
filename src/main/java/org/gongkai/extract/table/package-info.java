/**
 * Finds the statutory tables in a document, whatever shape they came in, and says for every cell of
 * the form what is printed there. Columns that are kept by spaces are made a grid first. Grids are
 * read by their heads, flattened tables by their labels; both hand lines to {@link TableReadings},
 * and {@link TableAssembly} turns these into facts.
 */
@NullMarked
package org.gongkai.extract.table;

import org.jspecify.annotations.NullMarked;
