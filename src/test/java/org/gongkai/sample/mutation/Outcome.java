package org.gongkai.sample.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What came of reading a dressed report. */
public final class Outcome {

  private final Mutant mutant;
  private final List<String> wrong = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final List<String> unfair = new ArrayList<>();

  Outcome(Mutant mutant) {
    this.mutant = mutant;
  }

  void wrong(String cell) {
    wrong.add(cell);
  }

  void refuse(String cell) {
    refused.add(cell);
  }

  void unfair(String complaint) {
    unfair.add(complaint);
  }

  public Mutant mutant() {
    return mutant;
  }

  /** Cells that came out as something else than what is printed; one is too many. */
  public List<String> wrong() {
    return Collections.unmodifiableList(wrong);
  }

  /** Cells that a reader can read and we could not. */
  public List<String> refused() {
    return Collections.unmodifiableList(refused);
  }

  /** Findings and reasons that blame the agency for what only we could not read. */
  public List<String> unfair() {
    return Collections.unmodifiableList(unfair);
  }

  /** Whether every cell came out as it is printed. */
  public boolean isWhole() {
    return wrong.isEmpty() && refused.isEmpty();
  }

  /** Whether no number is wrong and nobody is blamed for what only we could not read. */
  public boolean isHonest() {
    return wrong.isEmpty() && unfair.isEmpty();
  }
}
