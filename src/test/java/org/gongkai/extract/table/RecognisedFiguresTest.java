package org.gongkai.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;
import org.junit.jupiter.api.Test;

/** A table 三 of 5 requests by natural persons, 3 of them granted and 2 carried out. */
class RecognisedFiguresTest {

  private static final Form FORM = Forms.national().get("2021");
  private static final String REQUESTS = "requests";
  private static final CellKey GRANTED = person("result.granted");
  private static final CellKey PARTIAL = person("result.partial");
  private static final CellKey BUSINESS = GRANTED.withMeasure("org.business");

  private static final Map<String, String> PRINTED =
      Map.of("received_new", "5", "result.granted", "3", "result.total", "3", "carried_out", "2");

  private static CellKey person(String line) {
    return new CellKey(REQUESTS, line, "natural_person");
  }

  @Test
  void figuresThatComeOutAreBelieved() {
    assertThat(read(Map.of())).allMatch(fact -> fact.quantity().isNumber());
  }

  @Test
  void whatTheSumsContradictIsNotBelieved() {
    List<Fact> read = read(Map.of(GRANTED, "8"));

    assertThat(of(read, GRANTED).isNumber()).isFalse();
    assertThat(of(read, PARTIAL).isNumber()).isFalse();
  }

  @Test
  void ofTwoReadingsTheOneThatAllSumsAskForIsTaken() {
    assertThat(of(read(Map.of(GRANTED, "8¦3")), GRANTED).getNumber()).isEqualByComparingTo("3");
    assertThat(of(read(Map.of(GRANTED, "]3¦3")), GRANTED).getNumber()).isEqualByComparingTo("3");
    assertThat(of(read(Map.of(GRANTED, "8¦6")), GRANTED).isNumber()).isFalse();
    assertThat(of(read(Map.of(GRANTED, "8¦3", BUSINESS, "1¦0")), GRANTED).isNumber()).isFalse();
  }

  @Test
  void aMissingFigureSaysNothingAgainstOthersThatAreConfirmed() {
    List<Fact> read = read(Map.of(GRANTED, "8¦6"));

    assertThat(of(read, PARTIAL).isNumber()).isTrue();
    assertThat(of(read, BUSINESS).isNumber()).isTrue();
  }

  private static Quantity of(List<Fact> facts, CellKey cell) {
    return facts.stream()
        .filter(fact -> fact.cell().equals(cell))
        .map(Fact::quantity)
        .findFirst()
        .orElseThrow();
  }

  private static List<Fact> read(Map<CellKey, String> otherwise) {
    List<Fact> facts = new ArrayList<>();
    for (FormCell cell : FORM.get(REQUESTS).cells()) {
      CellKey key = cell.key();
      boolean filled = key.measure().equals("natural_person") || key.measure().equals("total");
      String printed = filled ? PRINTED.getOrDefault(key.category(), "0") : "0";
      Quantity quantity = PrintedNumber.quantity(otherwise.getOrDefault(key, printed));
      facts.add(new Fact(key, "2021", quantity, SourceSpan.NOWHERE));
    }
    return new RecognisedFigures(FORM, REQUESTS).confirm(REQUESTS, facts);
  }
}
