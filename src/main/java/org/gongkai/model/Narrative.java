package org.gongkai.model;

/**
 * One of the six written sections of a report, or what stands before them.
 *
 * @param number the section, 1 to 6 (一 to 六); 0 for title and introduction
 * @param heading as printed; empty for the introduction
 * @param text the paragraphs, joined by line feeds, without the tables
 */
public record Narrative(int number, String heading, String text) {}
