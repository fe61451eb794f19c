package org.gongkai.sample;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.Roster;
import org.gongkai.sample.disguise.Disguise;
import org.gongkai.sample.disguise.Trait;
import org.gongkai.sample.district.SampleAgencies;
import org.gongkai.sample.figure.FigureSeries;
import org.gongkai.sample.figure.SampleForm;
import org.gongkai.sample.figure.SampleSize;
import org.gongkai.sample.render.Shape;
import org.gongkai.sample.report.Narrator;
import org.gongkai.sample.report.SampleReport;

/** Made-up reports for tests of reading, as many as wanted, all of agencies on one roster. */
public final class SampleFiles {

  private static final List<Agency> AGENCIES = SampleAgencies.of(40);

  private static final List<Shape> SHAPES = List.of(Shape.values());

  private SampleFiles() {}

  /** The roster on which every agency of these files stands. */
  public static Roster roster() {
    return new Roster(AGENCIES);
  }

  /** Files of every shape by turns, with forms, sizes, encodings and disguises by chance. */
  public static Stream<SampleFile> mixed(long seed, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            at -> {
              Shape shape = SHAPES.get(at % SHAPES.size());
              Disguise disguise = Disguise.random(Dice.of(seed, at).random().nextLong(), 5);
              return file(seed + at, shape, disguise);
            });
  }

  /** Files of one shape that differ in everything else. */
  public static Stream<SampleFile> of(Shape shape, long seed, int count) {
    return IntStream.range(0, count)
        .mapToObj(at -> file(seed + at, shape, Disguise.random(seed * 31 + at, 5)));
  }

  /** A file of every shape and form without any disguise. */
  public static Stream<SampleFile> plain(long seed) {
    return SHAPES.stream()
        .flatMap(
            shape ->
                Stream.of(SampleForm.values())
                    .map(
                        form ->
                            new SamplePrinter(shape, Disguise.none(), SampleEncoding.UTF_8)
                                .print(report(seed, form, SampleSize.MEDIUM), path(seed, shape))));
  }

  /** A file of every shape for every single liberty: tells which one a reader stumbles over. */
  public static Stream<SampleFile> oneLiberty(long seed) {
    return Stream.of(Trait.values())
        .flatMap(
            trait -> SHAPES.stream().map(shape -> file(seed, shape, Disguise.of(seed, trait))));
  }

  private static SampleFile file(long seed, Shape shape, Disguise disguise) {
    Dice dice = Dice.of(seed, "file");
    SampleEncoding encoding = dice.pick(List.of(SampleEncoding.values()));
    SampleForm form = dice.pick(List.of(SampleForm.values()));
    SampleSize size = dice.pick(List.of(SampleSize.values()));
    return new SamplePrinter(shape, disguise, encoding)
        .print(report(seed, form, size), path(seed, shape));
  }

  /** A report by itself. */
  public static SampleReport report(long seed, SampleForm form, SampleSize size) {
    Dice dice = Dice.of(seed, "report");
    Agency agency = dice.pick(AGENCIES);
    int year = form == SampleForm.FORM_2019 ? dice.between(2019, 2020) : dice.between(2021, 2025);
    var figures = new FigureSeries(size, dice).next(form);
    return SampleReport.of(
        agency, year, form, figures, Narrator.write(agency, year, form, figures, dice));
  }

  /** Says nothing about agency or year. */
  private static String path(long seed, Shape shape) {
    return "samples/" + seed + "." + shape.suffix();
  }
}
