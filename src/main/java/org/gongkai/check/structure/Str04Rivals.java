package org.gongkai.check.structure;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.model.Coverage;
import org.gongkai.model.NamedVersion;
import org.gongkai.model.RivalFile;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceFile;
import org.jspecify.annotations.Nullable;

/** STR-04: more than one file for the same agency and year. */
public final class Str04Rivals extends Check {

  public Str04Rivals() {
    super("STR-04", Severity.WARNING);
  }

  @Override
  public boolean needsOffice() {
    return true;
  }

  /**
   * Names the files beside the one that stands, and why it stands; a note only where each has the
   * same figures or the names of the two say which takes the other's place, an error where one of
   * them may be the report of another agency or year and would be lost.
   */
  public List<FindingDraft> review(SourceFile standing, List<RivalFile> others) {
    if (others.isEmpty()) {
      return List.of();
    }
    List<Phrase> evidence = others.stream().map(rival -> told(rival, standing)).toList();
    return List.of(
        note(others.size() + 1, standing.path(), evidence)
            .weighing(weight(standing, others))
            .suggesting(advice(standing, others))
            .printed(others.stream().map(rival -> rival.file().path()).toList()));
  }

  /** Another agency's file is for that agency to replace; else what is usual is advised. */
  private static @Nullable Phrase advice(SourceFile standing, List<RivalFile> rivals) {
    return rivals.stream()
        .map(RivalFile::insteadOf)
        .filter(missed -> missed != null && !isOf(missed, standing))
        .findFirst()
        .map(missed -> Phrase.of("STR-04.suggestion.misnamed", missed.agency().name()))
        .orElse(null);
  }

  private static boolean isOf(Coverage missed, SourceFile standing) {
    return missed.agency().code().equals(standing.agencyCode());
  }

  private Severity weight(SourceFile standing, List<RivalFile> rivals) {
    if (rivals.stream().anyMatch(Str04Rivals::isLost)) {
      return Severity.ERROR;
    }
    boolean harmless =
        rivals.stream().allMatch(rival -> !rival.isDifferent() || isReplaced(rival, standing));
    return harmless ? Severity.INFO : severity();
  }

  private static Phrase told(RivalFile rival, SourceFile standing) {
    String path = rival.file().path();
    if (isLost(rival)) {
      return Phrase.of("STR-04.doubtful", path);
    }
    Coverage missed = rival.insteadOf();
    if (missed != null) {
      return isOf(missed, standing)
          ? Phrase.of("STR-04.resent", path, missed.year() - 1, missed.year())
          : Phrase.of("STR-04.misnamed", path, missed.agency().name(), missed.year());
    }
    if (rival.isUnread()) {
      return Phrase.of("STR-04.unread", path);
    }
    return rival.isDifferent()
        ? Phrase.of("STR-04.differs", path, Phrase.of("STR-04.rule." + rival.lostBy().name()))
        : Phrase.of("STR-04.same", path);
  }

  private static boolean isLost(RivalFile rival) {
    return rival.isDifferent() && rival.isDoubtful();
  }

  /**
   * Whoever hands in a correction or keeps a draft has said which of the two counts, and so has he
   * who gives a file that can be read for one that cannot: he was asked for it.
   */
  private static boolean isReplaced(RivalFile rival, SourceFile standing) {
    int order = NamedVersion.of(rival.file().path()).compareTo(NamedVersion.of(standing.path()));
    return rival.isUnread() ? order <= 0 : order < 0;
  }
}
