package org.gongkai.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a report came in, as far as the job has seen it. Dates on pages are no witness: sites are
 * moved, and with them their dates.
 *
 * @param received the day of the run that first saw it; null where nobody knows, or it is not there
 * @param looked the day of the run before, which did not see it; null where it was there when the
 *     job first looked
 */
public record Receipt(@Nullable LocalDate received, @Nullable LocalDate looked) {

  /** Nothing is known. */
  public static final Receipt UNKNOWN = new Receipt(null, null);

  /**
   * Whether it came in by a day; empty where that cannot be told, as where nobody looked between
   * that day and the one on which it was seen.
   */
  public Optional<Boolean> isBy(LocalDate due) {
    if (isSeenAfter(due)) {
      return looked != null && looked.isAfter(due) ? Optional.of(false) : Optional.empty();
    }
    return Optional.ofNullable(received).map(day -> true);
  }

  /** Whether a day was over when it was first seen, be it that it had come before. */
  public boolean isSeenAfter(LocalDate day) {
    return received != null && received.isAfter(day);
  }
}
