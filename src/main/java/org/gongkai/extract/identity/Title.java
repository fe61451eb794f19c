package org.gongkai.extract.identity;

import org.jspecify.annotations.Nullable;

/**
 * A text that reads as the title of an annual report.
 *
 * @param agency the name in it, as printed; empty where there is none
 * @param year the year in it, or null
 * @param text the whole title
 * @param weight how much speaks for it being the title of the document
 */
record Title(String agency, @Nullable Integer year, String text, int weight) {}
