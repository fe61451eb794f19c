package org.gongkai.job.before;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.job.request.RunRefusedException;
import org.gongkai.job.request.RunRequest;
import org.gongkai.model.Agency;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.model.SourceFile;
import org.springframework.stereotype.Component;

/**
 * Keeps a run from publishing an edition without much of what the last one held: a folder that was
 * emptied or not mounted, files that came to nothing, a roster cut short.
 */
@Component
public record VanishedReports(RunRequest request, Roster roster, LastEdition last) {

  /** How many lost reports are named. */
  private static final int NAMED = 10;

  /**
   * Looks at the files before anything is forgotten of those that are gone, so that the night after
   * goes on as if this one had not been.
   *
   * @param isGone whether the file of a path is
   * @param fresh how many have come, for a file may have moved
   * @throws RunRefusedException when too many are gone
   */
  public void refuseVanished(Predicate<String> isGone, int fresh) {
    List<SourceFile> held = last.held();
    List<SourceFile> gone = held.stream().filter(file -> isGone.test(file.path())).toList();
    refuse(gone, gone.size() - fresh, held.size());
  }

  /**
   * Looks at the reports before they are published.
   *
   * @param stands whether there still is a report
   * @throws RunRefusedException when too many are lost
   */
  public void refuseLost(Predicate<ReportKey> stands) {
    List<SourceFile> held = last.held();
    List<SourceFile> lost = held.stream().filter(file -> !stands.test(key(file))).toList();
    refuse(lost, lost.size(), held.size());
  }

  private void refuse(List<SourceFile> named, int lost, int held) {
    if (lost > 0 && lost * 100L >= (long) request.lossLimit() * held) {
      List<Object> names = new ArrayList<>();
      named.stream().limit(NAMED).map(this::name).forEach(names::add);
      if (named.size() > NAMED) {
        names.add(RunRefusedException.sentence("vanished.more", named.size() - NAMED));
      }
      throw RunRefusedException.of("vanished", named.size(), held, names);
    }
  }

  private Object name(SourceFile file) {
    ReportKey key = key(file);
    String agency = roster.find(key.agencyCode()).map(Agency::name).orElse(key.agencyCode());
    return RunRefusedException.sentence("vanished.report", agency, key.year(), file.path());
  }

  private static ReportKey key(SourceFile file) {
    String agency = file.agencyCode();
    Integer year = file.year();
    if (agency == null || year == null) {
      throw new IllegalArgumentException(file.path() + " gave no report");
    }
    return new ReportKey(agency, year);
  }
}
