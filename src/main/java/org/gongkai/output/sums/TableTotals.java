package org.gongkai.output.sums;

/** Names the sums of one table: a district's of a year, in a section. */
public record TableTotals(String district, int year, String section) {}
