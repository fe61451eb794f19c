package org.gongkai.office;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Sentence;

/** A file of the office cannot be used. The sentence is for the person who keeps it. */
public final class OfficeException extends Exception {

  private static final int SHOWN = 5;

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  OfficeException(OfficeFile file, Sentence problem) {
    this(file, List.of(problem));
  }

  OfficeException(OfficeFile file, List<Sentence> problems) {
    this(OfficeSentences.of("refused", file.title(), shown(problems)));
  }

  private OfficeException(Sentence sentence) {
    super(sentence.in(Language.EN));
    this.sentence = sentence;
  }

  private static List<Sentence> shown(List<Sentence> problems) {
    List<Sentence> shown = new ArrayList<>(problems.subList(0, Math.min(SHOWN, problems.size())));
    if (problems.size() > SHOWN) {
      shown.add(OfficeSentences.of("more", problems.size() - SHOWN));
    }
    return shown;
  }

  /** Says which file is refused, where and why. */
  public Sentence sentence() {
    return sentence;
  }
}
