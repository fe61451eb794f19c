package org.gongkai.check.balance;

import java.util.List;
import java.util.Optional;
import org.gongkai.check.context.Balance;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.culprit.Explanation;
import org.gongkai.check.culprit.JudgedEquation;
import org.gongkai.check.culprit.MistakeKind;
import org.gongkai.check.culprit.ProposedChange;
import org.gongkai.form.Equation;
import org.gongkai.form.Group;
import org.gongkai.model.CellKey;

/** Says what a likely culprit is, for its own finding and for the equations that it explains. */
record CulpritWords(Explanation explanation, ReportContext context) {

  /** The hint for a broken equation that a culprit explains. */
  static Optional<Hint> hint(Balance balance, ReportContext context) {
    return context.explanations().stream()
        .filter(explanation -> explains(explanation, balance.equation()))
        .findFirst()
        .map(explanation -> new CulpritWords(explanation, context).hint(balance));
  }

  private static boolean explains(Explanation explanation, Equation equation) {
    return explanation.repaired().stream()
        .anyMatch(
            witness ->
                witness.check().equals(equation.check())
                    && witness.left().equals(equation.left())
                    && witness.right().equals(equation.right()));
  }

  private Hint hint(Balance balance) {
    if (!explanation.changes().isEmpty()) {
      Phrase remark = explanation.mechanism().tellsHow() ? mechanism() : null;
      return new Hint(remark, Phrase.of("culprit.advice", changes()));
    }
    return Hint.of(cause(), source(), balance.left().subtract(balance.right()).abs());
  }

  /** What to mind, where something was counted wrongly. */
  Phrase advice() {
    return Phrase.of("hint." + cause() + ".advice");
  }

  private String cause() {
    if (explanation.mechanism() == MistakeKind.PARTIAL_COUNTED_TWICE) {
      return "partial";
    }
    if (explanation.mechanism() == MistakeKind.CARRIED_OUT_COUNTED) {
      return "carried-out";
    }
    return group().isPresent() ? "group" : "single";
  }

  String section() {
    return explanation.repaired().get(0).left().get(0).section();
  }

  /** How it may have come about. */
  Phrase mechanism() {
    return Phrase.of("culprit." + explanation.mechanism().name(), source());
  }

  /** The line or the group that was counted wrongly, by its label; empty where there is none. */
  String source() {
    return group()
        .map(Group::label)
        .orElseGet(
            () ->
                explanation.source().isEmpty()
                    ? ""
                    : context.places().line(new CellKey(section(), explanation.source(), "")));
  }

  private Optional<Group> group() {
    return context.groups(section()).stream()
        .filter(group -> group.category().equals(explanation.source()))
        .findFirst();
  }

  /** What would have to be changed. */
  List<Phrase> changes() {
    return explanation.changes().stream().map(this::change).toList();
  }

  private Phrase change(ProposedChange change) {
    return Phrase.of(
        "culprit.change",
        context.places().line(change.cell()),
        context.places().column(change.cell()),
        change.printed(),
        change.proposed());
  }

  /** The lines and columns where equations fail; the findings about these say how. */
  List<Phrase> equations() {
    return explanation.repaired().stream().map(this::place).distinct().toList();
  }

  /** The equations by their rules, with their differences. */
  List<Phrase> proof() {
    return explanation.repaired().stream()
        .map(
            witness ->
                Phrase.of(
                    "culprit.evidence", witness.check(), place(witness), witness.surplus().abs()))
        .toList();
  }

  private Phrase place(JudgedEquation witness) {
    CellKey first = witness.left().get(0);
    boolean inLine =
        witness.left().stream().allMatch(cell -> cell.category().equals(first.category()));
    return inLine
        ? Phrase.of("culprit.line", context.places().line(first))
        : Phrase.of("culprit.column", context.places().column(first));
  }
}
