package org.gongkai.sample.disguise;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gongkai.sample.Dice;
import org.gongkai.sample.report.SampleReport;

/**
 * A seeded set of liberties, taken before a report is rendered. What a perfect reader makes of the
 * report is kept true: the disguise changes what is printed, never what is meant.
 *
 * @param seed decides how each liberty is taken
 */
public record Disguise(long seed, Set<Trait> traits) {

  public Disguise {
    traits =
        Collections.unmodifiableSet(
            traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits));
  }

  /** No liberty at all: the words and marks of the national form. */
  public static Disguise none() {
    return new Disguise(0, EnumSet.noneOf(Trait.class));
  }

  /** These liberties. */
  public static Disguise of(long seed, Trait... traits) {
    return new Disguise(seed, EnumSet.copyOf(List.of(traits)));
  }

  /** Each liberty once in so many reports; never two that leave the reader without a witness. */
  public static Disguise random(long seed, int rarity) {
    Dice dice = Dice.of(seed, "traits");
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (Trait trait : Trait.values()) {
      if (dice.oneIn(rarity)) {
        traits.add(trait);
      }
    }
    if (traits.contains(Trait.CHROME) || traits.contains(Trait.INDEX)) {
      traits.remove(Trait.NO_TITLE);
    }
    return new Disguise(seed, traits);
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** The same without some liberties. */
  public Disguise without(Trait... unwanted) {
    Set<Trait> rest = EnumSet.noneOf(Trait.class);
    rest.addAll(traits);
    List.of(unwanted).forEach(rest::remove);
    return new Disguise(seed, rest);
  }

  /** Puts the disguise on figures and words. */
  public SampleReport dress(SampleReport report) {
    return new ScriptDress(this, report).dress(new FigureDress(this, report).dress());
  }

  /** Puts the disguise on a label; the same label always looks the same. */
  public UnaryOperator<String> labels() {
    return new LabelDisguise(this)::dress;
  }

  Dice dice(Object... purpose) {
    return Dice.of(seed, purpose);
  }
}
