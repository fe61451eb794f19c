package org.gongkai.extract.section;

/**
 * A section heading found in the text.
 *
 * @param number the section its words stand for
 * @param printedNumber the numeral printed before it; 0 where there is none
 * @param printed its words as printed
 * @param known whether its words are statutory or a known alias
 * @param line index of the prose line
 * @param start offset of the heading in that line
 * @param end offset of the text behind it
 */
record SectionHeading(
    int number, int printedNumber, String printed, boolean known, int line, int start, int end) {}
