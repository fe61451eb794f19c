package org.gongkai.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Refuses forms that cannot stand side by side, and a form that speaks of cells it does not have,
 * before any report is measured by the wrong one: the mistakes of whoever adds a form file.
 */
final class FormRefusal {

  private FormRefusal() {}

  /**
   * Accepts or refuses.
   *
   * @param forms by their first year
   * @throws IllegalArgumentException says in one sentence what is wrong with which forms
   */
  static void check(List<Form> forms) {
    Map<String, Form> byId = new HashMap<>();
    for (Form form : forms) {
      Form other = byId.put(form.id(), form);
      if (other != null) {
        throw refused(
            "Two forms have the id %s: %s and %s".formatted(form.id(), name(other), name(form)));
      }
      alone(form);
    }
    for (int i = 1; i < forms.size(); i++) {
      neighbours(forms.get(i - 1), forms.get(i));
    }
  }

  private static void neighbours(Form older, Form newer) {
    if (older.fromYear() == newer.fromYear()) {
      throw refused(
          "The forms %s and %s both begin with the report year %d"
              .formatted(name(older), name(newer), newer.fromYear()));
    }
    if (older.appliesTo(newer.fromYear()) && older.toYear() != null) {
      throw refused(
          "The form %s is said to last until %s, but the form %s begins in %d"
              .formatted(
                  name(older), Objects.toString(older.toYear()), name(newer), newer.fromYear()));
    }
  }

  private static void alone(Form form) {
    if (!form.appliesTo(form.fromYear())) {
      throw refused(
          "The form %s can never apply: it ends in %s, before its first year %d"
              .formatted(name(form), Objects.toString(form.toYear()), form.fromYear()));
    }
    form.identities().forEach(identity -> speaksOfItsOwn(form, identity));
  }

  private static void speaksOfItsOwn(Form form, LayoutEquation identity) {
    Stream.concat(identity.left().stream(), identity.right().stream())
        .filter(code -> form.find(identity.section()).filter(t -> has(t, identity, code)).isEmpty())
        .findFirst()
        .ifPresent(
            code -> {
              throw refused(
                  "The form %s has no %s in %s, of which its equation %s speaks"
                      .formatted(name(form), code, identity.section(), identity.check()));
            });
  }

  private static boolean has(Table table, LayoutEquation identity, String code) {
    return identity.along() == LayoutEquation.Axis.CATEGORY
        ? table.findLine(code).isPresent()
        : table.cells().stream().anyMatch(cell -> cell.key().measure().equals(code));
  }

  private static String name(Form form) {
    return form.id() + " (" + form.basis() + ")";
  }

  private static IllegalArgumentException refused(String sentence) {
    return new IllegalArgumentException(sentence + ".");
  }
}
