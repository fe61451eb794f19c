package org.gongkai.output;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of a publication.
 *
 * @param folder where the edition is kept
 * @param edition its number
 * @param blocked files under stable names that still are those of an older edition, and old
 *     editions that could not be removed; usually none
 */
public record Published(Path folder, long edition, List<Blocked> blocked) {

  public Published {
    blocked = List.copyOf(blocked);
  }
}
