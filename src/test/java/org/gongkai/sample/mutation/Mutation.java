package org.gongkai.sample.mutation;

import java.util.Optional;
import java.util.Set;
import org.gongkai.sample.Dice;

/**
 * One kind of dress.
 *
 * @param kind its name, as failures are told
 * @param area of the readers that has to see through it
 * @param fits the media in which it can be met
 */
public record Mutation(String kind, Area area, Set<Medium> fits, Change change) {

  /** What of the readers a dress puts to the test. */
  public enum Area {
    /** What a cell says. */
    CELLS,
    /** Where a cell stands. */
    GRID,
    /** Whose the table is. */
    IDENTITY
  }

  /** Puts the dress on. */
  interface Change {
    /** The dressed report; empty where it has nothing to put the dress on. */
    Optional<Draft> dress(Draft draft, Medium medium, Dice dice);
  }

  @Override
  public String toString() {
    return kind;
  }
}
