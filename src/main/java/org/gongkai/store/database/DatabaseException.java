package org.gongkai.store.database;

/** The database cannot be used; the message says why in one sentence. */
public final class DatabaseException extends Exception {

  private static final long serialVersionUID = 1L;

  DatabaseException(String message) {
    super(message);
  }
}
