package org.gongkai.store.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notices that H2 failed to write or read its file, as it does on a full disk. Asked for anything
 * after that it may never come back (MVStore waits in a loop for a version that cannot be made), so
 * the pool takes the connection away at once.
 */
final class FileFault implements SQLExceptionOverride {

  /** IO_EXCEPTION_1 and _2, FILE_CORRUPTED_1, DATABASE_IS_CLOSED, GENERAL_ERROR_1. */
  private static final Set<Integer> CODES = Set.of(90028, 90031, 90030, 90098, 50000);

  private volatile @Nullable SQLException seen;

  @java.lang.Override
  public Override adjudicate(SQLException exception) {
    if (!CODES.contains(exception.getErrorCode())) {
      return Override.CONTINUE_EVICT;
    }
    if (seen == null) {
      seen = exception;
    }
    return Override.MUST_EVICT;
  }

  /** The first one. */
  @Nullable SQLException seen() {
    return seen;
  }
}
