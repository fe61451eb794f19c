package org.gongkai.check.context;

import java.util.List;
import org.gongkai.model.Severity;

/**
 * One rule of a reviewing office. A class owns one id; its words (title, explanation, basis and
 * messages) stand in the bundle {@code findings} under that id, its page in the catalogue is made
 * from them.
 */
public abstract class Check {

  private final String id;
  private final Severity severity;

  /**
   * Sets up a rule.
   *
   * @param id as in the catalogue, {@code SUM-02}
   * @param severity what its findings usually weigh
   */
  protected Check(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  public final String id() {
    return id;
  }

  public final Severity severity() {
    return severity;
  }

  /** The numbers at which it begins to speak, that an office may set. */
  public List<Threshold> thresholds() {
    return List.of();
  }

  /**
   * Whether it goes by what only the office has, its roster or the other reports, so that a report
   * alone cannot be judged by it.
   */
  public boolean needsOffice() {
    return this instanceof DistrictCheck;
  }

  /** Starts a note with the rule's own sentence, {@code SUM-02.message}. */
  protected final FindingDraft note(Object... arguments) {
    return new FindingDraft(id, severity, Phrase.of(id + ".message", arguments));
  }

  /** Starts a note with another sentence of the rule, {@code TIM-06.message.not-due}. */
  protected final FindingDraft noteOf(String variant, Object... arguments) {
    return new FindingDraft(id, severity, Phrase.of(id + ".message." + variant, arguments));
  }
}
