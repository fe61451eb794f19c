package org.gongkai.document;

/**
 * A line the file marks as a heading.
 *
 * @param level 1 for the highest
 */
public record Heading(String text, int level, String location) implements Block {}
