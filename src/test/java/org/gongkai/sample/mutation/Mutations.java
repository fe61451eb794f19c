package org.gongkai.sample.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.sample.Dice;
import org.gongkai.sample.mutation.Mutation.Area;

/** Every kind of dress there is. */
public final class Mutations {

  private static final Mutation NONE = none("none", "");

  private static final List<Mutation> ALL =
      Stream.of(
              List.of(NONE),
              Writings.ALL,
              Markings.ALL,
              Structures.ALL,
              Labels.ALL,
              Heads.ALL,
              Losses.ALL,
              MutatedQuotations.ALL,
              Mixtures.ALL)
          .flatMap(List::stream)
          .toList();

  private Mutations() {}

  /** No dress; what else is done to the report is told. */
  static Mutation none(String kind, String note) {
    return new Mutation(
        kind, Area.GRID, Medium.ANY, (draft, medium, dice) -> Optional.of(draft.noting(note)));
  }

  public static List<Mutation> all() {
    return ALL;
  }

  /**
   * Dressed reports, every kind as often as every other, in media by chance.
   *
   * @param rounds how often each kind is put on
   */
  public static Stream<Mutant> mutants(long seed, int rounds) {
    return IntStream.range(0, rounds)
        .boxed()
        .flatMap(round -> ALL.stream().flatMap(kind -> one(kind, seed, round).stream()));
  }

  /** The kind on a report of its own in one medium; empty where that report gives no occasion. */
  private static Optional<Mutant> one(Mutation mutation, long seed, int round) {
    Dice dice = Dice.of(seed, mutation.kind(), round);
    List<Medium.Family> families =
        Stream.of(Medium.Family.values())
            .filter(family -> !media(mutation, family).isEmpty())
            .toList();
    Medium medium = dice.pick(media(mutation, families.get(round % families.size())));
    return Stream.generate(() -> dice.random().nextInt(1_000_000))
        .limit(8)
        .flatMap(one -> Mutant.of(mutation, medium, one).stream())
        .findFirst();
  }

  private static List<Medium> media(Mutation mutation, Medium.Family family) {
    return Stream.of(Medium.values())
        .filter(medium -> medium.family() == family)
        .filter(mutation.fits()::contains)
        .toList();
  }
}
