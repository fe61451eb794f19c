package org.gongkai.sample.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.sample.Dice;
import org.gongkai.sample.mutation.Mutation.Area;

/** Several dresses on one report: one of figures, one of labels, one of the table. */
final class Mixtures {

  static final List<Mutation> ALL =
      List.of(
          mixture("figures and labels", Writings.ALL, Labels.ALL),
          mixture("figures and table", Writings.ALL, Structures.ALL),
          mixture("labels and table", Labels.ALL, Structures.ALL),
          mixture("styles and table", Markings.ALL, Structures.ALL),
          mixture("figures twice", Writings.ALL, Writings.ALL),
          mixture("losses and figures", Losses.ALL, Writings.ALL));

  private Mixtures() {}

  private static Mutation mixture(String kind, List<Mutation> first, List<Mutation> second) {
    return new Mutation(
        kind,
        Area.GRID,
        Medium.where(medium -> fits(first, medium) && fits(second, medium)),
        (draft, medium, dice) ->
            one(first, draft, medium, dice).flatMap(once -> one(second, once, medium, dice)));
  }

  private static boolean fits(List<Mutation> kinds, Medium medium) {
    return kinds.stream().anyMatch(kind -> kind.fits().contains(medium));
  }

  private static Optional<Draft> one(List<Mutation> kinds, Draft draft, Medium medium, Dice dice) {
    List<Mutation> fitting = new ArrayList<>(kinds);
    fitting.removeIf(kind -> !kind.fits().contains(medium));
    Mutation chosen = dice.pick(fitting);
    return Stream.of(chosen)
        .flatMap(kind -> kind.change().dress(draft, medium, dice).stream())
        .map(dressed -> dressed.noting("+ " + chosen.kind()))
        .findFirst();
  }
}
