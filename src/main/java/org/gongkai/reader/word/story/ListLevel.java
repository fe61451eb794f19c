package org.gongkai.reader.word.story;

/**
 * How the paragraphs on one level of a list are numbered.
 *
 * @param start the first number
 * @param template the label, with {@code %1} to {@code %9} for the numbers of the levels
 * @param restarts whether counting begins anew after a paragraph of a higher level
 * @param legal whether all numbers are written as decimals
 * @param gap what stands between label and text
 */
public record ListLevel(
    int start, NumberStyle style, String template, boolean restarts, boolean legal, String gap) {}
