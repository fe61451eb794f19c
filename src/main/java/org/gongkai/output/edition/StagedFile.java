package org.gongkai.output.edition;

/**
 * What is known of a file once it has been written.
 *
 * @param path below the edition's folder, with forward slashes
 * @param checksum CRC-32C of the bytes
 * @param sha256 of the bytes, lower-case hex
 * @param rows how many rows it has, without a header; 0 for what has no rows
 */
public record StagedFile(String path, long bytes, long checksum, String sha256, long rows) {}
