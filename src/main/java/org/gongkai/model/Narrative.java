package org.gongkai.model;

/**
 * One of the six written sections of a report.
 *
 * @param number the section, 1 to 6 (一 to 六)
 * @param heading as printed
 * @param text the paragraphs, joined by line feeds, without the tables
 */
public record Narrative(int number, String heading, String text) {}
