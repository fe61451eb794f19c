package org.gongkai.check.culprit;

import java.util.List;

/**
 * The one mistake that explains why some equations fail.
 *
 * @param mechanism how it may have come about
 * @param source code of the line or group whose figures are counted wrongly; empty where none is
 * @param changes the cells to look at; with all of them changed every equation of {@code repaired}
 *     holds and no other is disturbed. Empty where it cannot be told which cell is wrong, only what
 *     was counted wrongly: then the differences are the figures of {@code source}, column by column
 * @param repaired the equations that fail now
 */
public record Explanation(
    MistakeKind mechanism,
    String source,
    List<ProposedChange> changes,
    List<JudgedEquation> repaired) {

  public Explanation {
    changes = List.copyOf(changes);
    repaired = List.copyOf(repaired);
  }
}
