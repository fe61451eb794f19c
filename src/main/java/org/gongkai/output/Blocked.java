package org.gongkai.output;

/**
 * A file that the publication could not replace or remove, most often because somebody has it open.
 * The edition itself is none the worse for it; the next run tries again.
 *
 * @param file path below the output folder, with forward slashes
 * @param reason what the operating system says
 */
public record Blocked(String file, String reason) {}
