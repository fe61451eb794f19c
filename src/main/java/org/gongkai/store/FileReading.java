package org.gongkai.store;

import org.gongkai.model.Loading;

/**
 * A pending file together with what came of reading it.
 *
 * @param sha256 of the bytes read; empty where they could not be had
 * @param bytes how many were read: of the member where the file lies in an archive
 */
public record FileReading(LedgerEntry entry, String sha256, long bytes, Loading loading) {}
