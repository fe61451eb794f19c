package org.gongkai.model;

import org.gongkai.model.figure.Quantity;

/**
 * One cell of one report: which cell, by which form, what it says, and where that stands in the
 * file, so that anyone can look it up.
 *
 * @param form the form of the table the cell was found in ({@code 2019}, {@code 2021}); tables of
 *     one report may follow different forms
 * @param location where in the source, {@code table 2 row 7 column 4} or {@code line 41}; empty for
 *     a cell that is absent
 */
public record Fact(CellKey cell, String form, Quantity quantity, SourceSpan location) {}
