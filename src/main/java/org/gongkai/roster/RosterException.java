package org.gongkai.roster;

import java.util.List;
import java.util.stream.Collectors;

/** The roster cannot be used. The message is one sentence for the person who keeps it. */
public final class RosterException extends Exception {

  private static final int SHOWN = 5;

  private static final long serialVersionUID = 1L;

  RosterException(String problem) {
    super("The roster is refused: " + problem + ".");
  }

  RosterException(List<String> problems) {
    this(
        problems.stream().limit(SHOWN).collect(Collectors.joining("; "))
            + (problems.size() > SHOWN ? "; and " + (problems.size() - SHOWN) + " more" : ""));
  }
}
