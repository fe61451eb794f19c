package org.gongkai.job.load;

import org.gongkai.intake.Sha256;

/**
 * Remembers which reports are just being read, so that one that kills whoever reads it is found and
 * set aside. Safe to use from many threads.
 */
public interface ReadingJournal {

  /** By which name a report is known here. */
  static String key(String path, byte[] content) {
    return Sha256.of(path + "\n" + Sha256.of(content));
  }

  /** Whether somebody died while it was read. */
  boolean isSuspect(String key);

  boolean isSetAside(String key);

  void begin(String key);

  /** Whoever read it has survived. */
  void end(String key);

  /** For whoever reads a file only once. */
  ReadingJournal FORGETFUL =
      new ReadingJournal() {

        @Override
        public boolean isSuspect(String key) {
          return false;
        }

        @Override
        public boolean isSetAside(String key) {
          return false;
        }

        @Override
        public void begin(String key) {}

        @Override
        public void end(String key) {}
      };
}
