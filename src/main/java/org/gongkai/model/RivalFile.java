package org.gongkai.model;

import org.jspecify.annotations.Nullable;

/**
 * A file beside the one that stands for the same agency and year.
 *
 * @param isDoubtful whether what names its agency or year disagrees with itself
 * @param insteadOf the report in whose place it was handed in, which is missed; or null
 * @param isUnread whether hardly anything could be read of it, while the other is wholly read
 * @param lostBy why the other stands
 */
public record RivalFile(
    SourceFile file,
    boolean isDoubtful,
    @Nullable Coverage insteadOf,
    boolean isUnread,
    Precedence lostBy) {

  /** Whether its figures are other than those of the file that stands. */
  public boolean isDifferent() {
    return file.status() == SourceFile.Status.SUPERSEDED;
  }
}
