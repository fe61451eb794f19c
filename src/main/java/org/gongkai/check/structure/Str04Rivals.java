package org.gongkai.check.structure;

import java.util.List;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.Phrase;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceFile;

/** STR-04: more than one file for the same agency and year. */
public final class Str04Rivals extends Check {

  public Str04Rivals() {
    super("STR-04", Severity.WARNING);
  }

  /** Names the files beside the one that stands; a note only where all have the same figures. */
  public List<Note> review(SourceFile standing, List<SourceFile> others) {
    List<SourceFile> rivals = others.stream().filter(Str04Rivals::isRival).toList();
    if (rivals.isEmpty()) {
      return List.of();
    }
    boolean harmless = rivals.stream().noneMatch(Str04Rivals::differs);
    List<Phrase> evidence =
        rivals.stream()
            .map(file -> Phrase.of(differs(file) ? "STR-04.differs" : "STR-04.same", file.path()))
            .toList();
    return List.of(
        note(rivals.size() + 1, standing.path(), evidence)
            .weighing(harmless ? Severity.INFO : severity())
            .printed(rivals.stream().map(SourceFile::path).toList()));
  }

  private static boolean isRival(SourceFile file) {
    return differs(file) || file.status() == SourceFile.Status.DUPLICATE;
  }

  private static boolean differs(SourceFile file) {
    return file.status() == SourceFile.Status.SUPERSEDED;
  }
}
