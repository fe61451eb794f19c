package org.gongkai.job;

import org.gongkai.model.Loading;

/** Makes a report of a file's bytes. Pure, and safe to use from many threads. */
@FunctionalInterface
public interface Reading {

  /**
   * Reads a file.
   *
   * @param path below {@code input/}, with forward slashes
   */
  Loading read(String path, byte[] content);
}
