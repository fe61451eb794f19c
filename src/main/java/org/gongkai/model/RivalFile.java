package org.gongkai.model;

/**
 * A file beside the one that stands for the same agency and year.
 *
 * @param isDoubtful whether what names its agency or year disagrees with itself
 * @param isResent whether it was handed in in place of the next year's report, which is missed
 * @param isUnread whether hardly anything could be read of it, while the other is wholly read
 * @param lostBy why the other stands
 */
public record RivalFile(
    SourceFile file, boolean isDoubtful, boolean isResent, boolean isUnread, Precedence lostBy) {

  /** Whether its figures are other than those of the file that stands. */
  public boolean isDifferent() {
    return file.status() == SourceFile.Status.SUPERSEDED;
  }
}
