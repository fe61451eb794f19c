package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the making: what a rule has seen, in no language yet and without the agency and file
 * it concerns, which who asked the rule adds.
 */
final class Note {

  private final String check;
  private final Phrase message;
  private Severity severity;
  private CellKey cell = Finding.NO_CELL;
  private String agencyCode = "";
  private String printed = "";
  private String computed = "";
  private String difference = "";
  private String location = "";
  private @Nullable Phrase suggestion;

  Note(String check, Severity severity, Phrase message) {
    this.check = check;
    this.severity = severity;
    this.message = message;
  }

  /** Makes it weigh other than the rule's usual. */
  Note weighing(Severity other) {
    severity = other;
    return this;
  }

  Note about(CellKey subject) {
    cell = subject;
    return this;
  }

  /** Says which agency of the district it is about. */
  Note of(String agency) {
    agencyCode = agency;
    return this;
  }

  /** What the report says. */
  Note printed(String text) {
    printed = text;
    return this;
  }

  /** Several things that the report says. */
  Note printed(List<String> texts) {
    printed = joined(texts);
    return this;
  }

  /** Several things that it should say. */
  Note computed(List<String> texts) {
    computed = joined(texts);
    return this;
  }

  /** What the report says and what it should be, with the difference between them. */
  Note figures(BigDecimal stated, BigDecimal due) {
    printed = stated.toPlainString();
    computed = due.toPlainString();
    difference = due.subtract(stated).toPlainString();
    return this;
  }

  Note suggesting(@Nullable Phrase advice) {
    suggestion = advice;
    return this;
  }

  Note at(String place) {
    location = place;
    return this;
  }

  CellKey cell() {
    return cell;
  }

  boolean hasLocation() {
    return !location.isEmpty();
  }

  Finding finding(Concern concern, Wording words) {
    return new Finding(
        check,
        severity,
        concern.district(),
        agencyCode.isEmpty() ? concern.agencyCode() : agencyCode,
        concern.year(),
        cell,
        printed,
        computed,
        difference,
        message.in(words),
        suggestion == null ? "" : suggestion.in(words),
        concern.source(),
        location,
        concern.subject());
  }

  private static String joined(List<String> texts) {
    return texts.stream()
        .filter(text -> !text.isEmpty())
        .distinct()
        .limit(Phrase.LIMIT)
        .collect(Collectors.joining("；"));
  }
}
