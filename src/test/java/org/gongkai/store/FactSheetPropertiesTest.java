package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.figure.Quantity.State;
import org.springframework.jdbc.core.JdbcTemplate;

class FactSheetPropertiesTest {

  private static final List<CellKey> KEYS =
      List.of(
          new CellKey("requests", "result.total", "total"),
          new CellKey("active_disclosure", "fees", "amount"));

  private static final FactCells CELLS = cells();

  @Property
  void factsComeBackInTheirOrderWithEveryDecimalAndLetter(@ForAll("reports") List<Fact> facts) {
    assertThat(FactSheet.unpack(FactSheet.pack(facts, CELLS), CELLS)).isEqualTo(facts);
  }

  @Provide
  Arbitrary<List<Fact>> reports() {
    return Combinators.combine(
            Arbitraries.of(KEYS),
            Arbitraries.of("2019", "2021", ""),
            quantities(),
            Arbitraries.oneOf(
                    texts(), Arbitraries.integers().between(0, 99).map(row -> "table 1 row " + row))
                .map(SourceSpan::remembered))
        .as(Fact::new)
        .list()
        .ofMaxSize(300);
  }

  private static Arbitrary<Quantity> quantities() {
    Arbitrary<BigDecimal> values =
        Combinators.combine(
                Arbitraries.bigIntegers()
                    .between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)),
                Arbitraries.integers().between(-9, 30))
            .as(BigDecimal::new);
    return Arbitraries.oneOf(
        values.map(value -> Quantity.number(value, value.toString())),
        Combinators.combine(values, texts()).as(Quantity::number),
        Combinators.combine(
                Arbitraries.of(State.class).filter(state -> state != State.NUMBER), texts())
            .as((state, text) -> new Quantity(state, null, text)));
  }

  /** Any letters but those that {@link Text} replaces. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings().ofMaxLength(40).map(Text::storable);
  }

  private static FactCells cells() {
    JdbcTemplate jdbc = new JdbcTemplate(H2Database.migrated());
    FactCells cells = new FactCells(jdbc);
    cells.register(KEYS);
    return cells;
  }
}
