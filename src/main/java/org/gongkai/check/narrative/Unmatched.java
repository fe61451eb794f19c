package org.gongkai.check.narrative;

/**
 * Words that give a figure about something that is checked, but not in a way that can be vouched
 * for.
 *
 * @param sentence as printed
 */
public record Unmatched(Field field, String sentence) {}
