package org.gongkai.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.figure.Quantity.State;

/**
 * The facts of a report packed into one value of the database, in their order. Short, because most
 * cells hold what is printed in them and lie beside the one before. Whoever changes the layout has
 * all files read again by a migration; a change of {@code model} has them read again anyway.
 */
final class FactSheet {

  private static final List<State> STATES = List.of(State.values());

  /** Beside the states: a number that is written exactly as it is printed. */
  private static final int AS_PRINTED = STATES.size();

  /** What most cells say is one object for all of them: a district's year is held as a whole. */
  private static final List<Quantity> COUNTS =
      IntStream.range(0, 1000).mapToObj(Quantity::number).toList();

  private static final int DIGITS = 3;

  private FactSheet() {}

  static byte[] pack(List<Fact> facts, FactCells cells) {
    BinaryPacker out = new BinaryPacker();
    out.number(facts.size());
    String before = "";
    for (Fact fact : facts) {
      String location = Text.storable(fact.location().stored());
      out.number(cells.getId(fact.cell()));
      out.word(fact.form());
      pack(fact.quantity(), out);
      out.textAfter(before, location);
      before = location;
    }
    return out.bytes();
  }

  private static void pack(Quantity quantity, BinaryPacker out) {
    String printed = Text.storable(quantity.printed());
    BigDecimal value = quantity.value();
    boolean asPrinted = value != null && value.toString().equals(printed);
    out.number(asPrinted ? AS_PRINTED : STATES.indexOf(quantity.state()));
    out.word(printed);
    if (value != null && !asPrinted) {
      out.word(value.toString());
    }
  }

  static List<Fact> unpack(byte[] sheet, FactCells cells) {
    BinaryUnpacker in = new BinaryUnpacker(sheet);
    int count = in.number();
    List<Fact> facts = new ArrayList<>(count);
    String location = "";
    for (int i = 0; i < count; i++) {
      CellKey cell = cells.getKey(in.number());
      String form = in.word();
      Quantity quantity = quantity(in);
      location = in.textAfter(location);
      facts.add(new Fact(cell, form, quantity, SourceSpan.remembered(location)));
    }
    return facts;
  }

  private static Quantity quantity(BinaryUnpacker in) {
    int kind = in.number();
    String printed = in.word();
    if (kind == AS_PRINTED) {
      return asPrinted(printed);
    }
    State state = STATES.get(kind);
    BigDecimal value = state == State.NUMBER ? new BigDecimal(in.word()) : null;
    return new Quantity(state, value, printed);
  }

  private static Quantity asPrinted(String printed) {
    BigDecimal value = new BigDecimal(printed);
    boolean isCount = printed.length() <= DIGITS && value.scale() == 0 && value.signum() >= 0;
    return isCount ? COUNTS.get(value.intValue()) : Quantity.number(value, printed);
  }
}
