package org.gongkai.sample.mutation;

import java.util.List;
import org.gongkai.sample.mutation.Mutation.Area;
import org.gongkai.sample.mutation.Truth.Kind;

/** What the style of a page does to figures; each line is a kind of dress. */
final class Markings {

  static final List<Mutation> ALL =
      List.of(
          kind(
              "raised note",
              Look.RAISED,
              Kind.FIGURE,
              "{n}<1>",
              "{n}<2>",
              "{n}<[1]>",
              "{n}<注>",
              "{n}<①>"),
          kind("small note", Look.SMALL, Kind.DOUBTFUL, "{n}<1>", "{n}<2>"),
          kind("unseen figure before", Look.UNSEEN, Kind.FIGURE, "<{x}>{n}"),
          kind("unseen figure behind", Look.UNSEEN, Kind.FIGURE, "{n}<{x}>"),
          kind("unseen figure between", Look.UNSEEN, Kind.FIGURE, "{a}<{x}>{b}"),
          kind("unseen figure alone", Look.UNSEEN, Kind.GONE, "<{n}>"),
          kind("unseen words", Look.UNSEEN, Kind.FIGURE, "{n}<件（应为0）>", "<上年>{n}"),
          kind(
              "struck and replaced",
              Look.STRUCK,
              Kind.DOUBTFUL,
              "<{x}>{n}",
              "<{x}> {n}",
              "{n}<{x}>",
              "<{x}>（{n}）"),
          kind("struck", Look.STRUCK, Kind.GONE, "<{n}>"),
          kind("styled figure", Look.PLAIN, Kind.FIGURE, "<{n}>"),
          kind("styled part of a figure", Look.PLAIN, Kind.DOUBTFUL, "<{a}>{b}", "{a}<{b}>"),
          kind("distorted figure", Look.DISTORTED, Kind.NO_FIGURE, "<1{n}>"),
          kind("figure hidden by its format", Look.HIDDEN, Kind.GONE, "<{n}>"),
          kind("formula without a value", Look.UNCOMPUTED, Kind.DOUBTFUL, "<{n}>"),
          kind("stale formula", Look.STALE, Kind.NO_FIGURE, "<{n}>"),
          kind("figure in a control", Look.CONTROL, Kind.DOUBTFUL, "<{n}>"));

  private Markings() {}

  private static Mutation kind(String kind, Look look, Kind truth, String... patterns) {
    return new Mutation(
        kind,
        Area.CELLS,
        Medium.where(medium -> medium.means().stream().anyMatch(means -> means.look() == look)),
        new Marking(look, List.of(patterns), truth));
  }
}
