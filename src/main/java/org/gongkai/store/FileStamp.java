package org.gongkai.store;

/**
 * A file as the folder lists it, before it is opened. The member of an archive has the archive's
 * size and date.
 *
 * @param path below {@code input/}, with forward slashes, as people read it
 * @param rawPath the same, percent-encoded byte by byte, so that a file is found again whatever the
 *     machine's locale can spell
 * @param bytes its size
 * @param modified time of its last change in nanoseconds since 1970, UTC
 */
public record FileStamp(String path, String rawPath, long bytes, long modified) {}
