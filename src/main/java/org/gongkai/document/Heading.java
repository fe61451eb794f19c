package org.gongkai.document;

import org.gongkai.model.SourceSpan;

/**
 * A line the file marks as a heading.
 *
 * @param level 1 for the highest
 */
public record Heading(String text, int level, SourceSpan location) implements Block {}
