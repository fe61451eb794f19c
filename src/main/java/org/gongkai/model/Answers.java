package org.gongkai.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What agencies answered on the slips that came back. An answer decides nothing; the office does.
 */
public final class Answers {

  /** Nothing came back. */
  public static final Answers NONE = new Answers(List.of());

  private final Map<String, Answer> byFinding = new LinkedHashMap<>();

  /** Answers in the order of their files. */
  public Answers(List<Answer> answers) {
    answers.forEach(answer -> byFinding.merge(answer.code().finding(), answer, Answer::and));
  }

  public List<Answer> all() {
    return List.copyOf(byFinding.values());
  }

  /** What was answered about a finding; empty where nothing was. */
  public String to(Finding finding) {
    if (byFinding.isEmpty()) {
      return "";
    }
    Answer answer = byFinding.get(finding.fingerprint());
    return answer == null ? "" : answer.text();
  }

  /** All answers in a fixed order: equal texts, equal answers. */
  @Override
  public String toString() {
    return byFinding.values().toString();
  }
}
