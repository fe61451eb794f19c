package org.gongkai.office;

import java.util.List;
import java.util.stream.Collectors;

/** A file of the office cannot be used. The message is one sentence for the person who keeps it. */
public final class OfficeException extends Exception {

  private static final int SHOWN = 5;

  private static final long serialVersionUID = 1L;

  OfficeException(OfficeFile file, String problem) {
    super("The " + file.title() + " is refused: " + problem + ".");
  }

  OfficeException(OfficeFile file, List<String> problems) {
    this(
        file,
        problems.stream().limit(SHOWN).collect(Collectors.joining("; "))
            + (problems.size() > SHOWN ? "; and " + (problems.size() - SHOWN) + " more" : ""));
  }
}
