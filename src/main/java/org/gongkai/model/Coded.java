package org.gongkai.model;

import java.util.Locale;

/** A value that files and message bundles call by a word, its name in lower case. */
public interface Coded {

  String name();

  /** The word. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
