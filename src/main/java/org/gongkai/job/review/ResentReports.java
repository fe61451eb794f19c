package org.gongkai.job.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.job.settle.SettledFiles;
import org.gongkai.model.Coverage;
import org.gongkai.model.ReportKey;
import org.gongkai.store.Candidate;

/**
 * Finds last year's reports that were handed in again where this year's is missed: files with the
 * figures of the year before, of which one bears this year in its path, or came to nothing else by
 * the deadline.
 *
 * @param asOf the day on which deadlines are judged
 */
record ResentReports(SettledFiles settled, LocalDate asOf) {

  /** The file that was handed in, again, in place of a report that is missed. */
  Optional<Candidate> inPlaceOf(Coverage missed) {
    if (!missed.isMissed()) {
      return Optional.empty();
    }
    ReportKey key = new ReportKey(missed.agency().code(), missed.year());
    List<Candidate> same = settled.sameFigures(key.previousYear());
    return same.stream()
        .filter(file -> names(file.path(), missed.year()))
        .findFirst()
        .or(
            () ->
                same.stream()
                    .filter(file -> asOf.isAfter(missed.due()) && !SettledFiles.stands(file))
                    .findFirst());
  }

  private static boolean names(String path, int year) {
    return Pattern.compile("(?<!\\d)" + year + "(?!\\d)").matcher(path).find();
  }
}
