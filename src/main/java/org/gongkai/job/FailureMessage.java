package org.gongkai.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.gongkai.job.request.RunRefusedException;
import org.gongkai.model.wording.Sentence;
import org.gongkai.store.database.DatabaseException;
import org.springframework.dao.DataAccessException;

/** Why a run failed, in a sentence for the people who have to do something about it. */
final class FailureMessage {

  private FailureMessage() {}

  /**
   * The sentence.
   *
   * @param log where more is told
   */
  static Sentence of(Throwable fault, Object log) {
    boolean isDatabase = false;
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof RunRefusedException refused) {
        return say("fault", refused.sentence());
      }
      isDatabase |= cause instanceof DatabaseException || cause instanceof DataAccessException;
    }
    Throwable innermost = innermost(fault);
    String said = said(innermost);
    String kind = kind(innermost, said, isDatabase);
    return say("fault", say("fault.more", say("trouble." + kind, said), log.toString()));
  }

  private static Sentence say(String key, Object... arguments) {
    return RunRefusedException.sentence(key, arguments);
  }

  /** The innermost cause that says anything. */
  private static Throwable innermost(Throwable fault) {
    Throwable saying = fault;
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (message != null && !message.isBlank()) {
        saying = cause;
      }
    }
    return saying;
  }

  private static String said(Throwable fault) {
    String message = fault.getMessage();
    return (message == null || message.isBlank() ? fault.toString() : message)
        .replaceAll("\\s+", " ");
  }

  private static String kind(Throwable fault, String said, boolean isDatabase) {
    String words = said.toLowerCase(Locale.ROOT);
    if (words.contains("no space left") || words.contains("disk quota") || said.contains("空间")) {
      return "full";
    }
    if (words.contains("read-only file system")) {
      return "readonly";
    }
    if (fault instanceof AccessDeniedException || words.contains("permission denied")) {
      return "denied";
    }
    if (fault instanceof NoSuchFileException) {
      return "gone";
    }
    if (isDatabase) {
      return "database";
    }
    if (fault instanceof OutOfMemoryError) {
      return "memory";
    }
    return fault instanceof IOException ? "disk" : "other";
  }
}
