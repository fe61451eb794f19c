package org.gongkai.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a report came in, as far as the job has seen it. Dates on pages are no witness: sites are
 * moved, and with them their dates.
 *
 * @param received the day of the run that first saw it; null where it was there when the job first
 *     looked, or is not there at all
 * @param looked the day of the run before, which did not see it; null where there is none
 */
public record Receipt(@Nullable LocalDate received, @Nullable LocalDate looked) {

  /** Nothing is known. */
  public static final Receipt UNKNOWN = new Receipt(null, null);

  /** Whether it came in by a day; empty where that cannot be told. */
  public Optional<Boolean> isBy(LocalDate due) {
    return Optional.ofNullable(received).map(day -> !day.isAfter(due));
  }

  /** Whether it surely was not there on a day. */
  public boolean isMissedOn(LocalDate day) {
    return looked != null && looked.isAfter(day);
  }
}
