/**
 * Reads statutory tables from grids: web pages, office files, ruled PDF, tables of text with bars.
 */
@NullMarked
package org.gongkai.extract.table.grid;

import org.jspecify.annotations.NullMarked;
