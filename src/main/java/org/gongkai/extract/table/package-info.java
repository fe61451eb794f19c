/**
 * Finds the statutory tables in a document, whatever shape they came in, and says for every cell of
 * the form what is printed there. Each way of reading has a room of its own: columns kept by spaces
 * ({@code aligned}) are made a grid first, grids ({@code grid}) are read by their heads, flattened
 * tables ({@code flat}) by their labels, and what ran together is parted ({@code glued}). All hand
 * lines to {@link org.gongkai.extract.table.reading.TableReadings}, and {@link TableAssembly} turns
 * these into facts.
 */
@NullMarked
package org.gongkai.extract.table;

import org.jspecify.annotations.NullMarked;
