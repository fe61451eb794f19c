package org.gongkai.job.before;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.job.request.RunRequest;
import org.gongkai.model.SourceFile;
import org.gongkai.output.Publication;
import org.gongkai.output.edition.EditionSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The input files as the newest edition lists them. Looked at when first asked for and kept, since
 * the run's own edition takes its place. It is the edition that counts, not the job's memory, which
 * may have been lost or belong to an older program.
 */
@Component
public final class LastEdition {

  private final Publication publication;
  private @Nullable Map<String, SourceFile> files;

  LastEdition(RunRequest request) {
    publication = new Publication(request.output());
  }

  /** The files that gave a report, by their path; none where there is no edition. */
  List<SourceFile> held() {
    return files().values().stream().filter(LastEdition::isHeld).toList();
  }

  private synchronized Map<String, SourceFile> files() {
    Map<String, SourceFile> known = files;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (SourceFile file : publication.lastSources()) {
        known.put(file.path(), file);
      }
      files = known;
    }
    return known;
  }

  private static boolean isHeld(SourceFile file) {
    return (file.status() == SourceFile.Status.LOADED
            || file.status() == SourceFile.Status.UNCHANGED)
        && file.agencyCode() != null
        && file.year() != null;
  }

  /** Sorts the files that were read since and count, by what is new about them. */
  public Arrivals arrivals(EditionSource now) {
    Map<Arrival, List<String>> paths = new LinkedHashMap<>();
    Set<String> gone = new TreeSet<>(files().keySet());
    now.forEachSource(
        file -> {
          gone.remove(file.path());
          if (file.status() == SourceFile.Status.LOADED) {
            paths.computeIfAbsent(arrival(file), key -> new ArrayList<>()).add(file.path());
          }
        });
    return new Arrivals(paths, List.copyOf(gone));
  }

  private Arrival arrival(SourceFile file) {
    SourceFile before = files().get(file.path());
    if (before == null) {
      return Arrival.NEW;
    }
    if (!before.sha256().equals(file.sha256())) {
      return Arrival.CHANGED;
    }
    return isHeld(before) ? Arrival.READ_AGAIN : Arrival.ADOPTED;
  }
}
