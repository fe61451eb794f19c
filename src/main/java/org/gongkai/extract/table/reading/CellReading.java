package org.gongkai.extract.table.reading;

import org.gongkai.model.SourceSpan;

/**
 * One cell of a line as found.
 *
 * @param measure the column it belongs to
 * @param printed its text
 * @param decided false when the text stands there but can't be given to this cell alone
 * @param location where in the file
 */
public record CellReading(String measure, String printed, boolean decided, SourceSpan location) {}
