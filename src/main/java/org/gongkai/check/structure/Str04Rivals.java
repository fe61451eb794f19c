package org.gongkai.check.structure;

import java.util.List;
import java.util.Set;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.model.NamedVersion;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceFile;

/** STR-04: more than one file for the same agency and year. */
public final class Str04Rivals extends Check {

  public Str04Rivals() {
    super("STR-04", Severity.WARNING);
  }

  /**
   * Names the files beside the one that stands; a note only where each has the same figures or the
   * names of the two say which takes the other's place, an error where one of them may be the
   * report of another agency or year and would be lost.
   *
   * @param doubtful paths of files whose witnesses disagree about agency or year
   */
  public List<FindingDraft> review(SourceFile standing, List<SourceFile> others, Set<String> doubtful) {
    List<SourceFile> rivals = others.stream().filter(Str04Rivals::isRival).toList();
    if (rivals.isEmpty()) {
      return List.of();
    }
    boolean harmless =
        rivals.stream().allMatch(rival -> !differs(rival) || isReplaced(rival, standing));
    List<Phrase> evidence =
        rivals.stream().map(file -> Phrase.of(kind(file, doubtful), file.path())).toList();
    return List.of(
        note(rivals.size() + 1, standing.path(), evidence)
            .weighing(
                rivals.stream().anyMatch(file -> isLost(file, doubtful))
                    ? Severity.ERROR
                    : harmless ? Severity.INFO : severity())
            .printed(rivals.stream().map(SourceFile::path).toList()));
  }

  private static String kind(SourceFile file, Set<String> doubtful) {
    if (isLost(file, doubtful)) {
      return "STR-04.doubtful";
    }
    return differs(file) ? "STR-04.differs" : "STR-04.same";
  }

  private static boolean isLost(SourceFile file, Set<String> doubtful) {
    return differs(file) && doubtful.contains(file.path());
  }

  /** Whoever hands in a correction, or keeps a draft, has said which of the two counts. */
  private static boolean isReplaced(SourceFile rival, SourceFile standing) {
    return NamedVersion.of(rival.path()).compareTo(NamedVersion.of(standing.path())) < 0;
  }

  private static boolean isRival(SourceFile file) {
    return differs(file) || file.status() == SourceFile.Status.DUPLICATE;
  }

  private static boolean differs(SourceFile file) {
    return file.status() == SourceFile.Status.SUPERSEDED;
  }
}
