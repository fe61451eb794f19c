package org.gongkai.sample.district;

import java.util.List;
import org.gongkai.sample.Dice;
import org.gongkai.sample.SampleEncoding;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.SamplePrinter;
import org.gongkai.sample.disguise.Disguise;
import org.gongkai.sample.disguise.Trait;
import org.gongkai.sample.render.Shape;
import org.gongkai.sample.report.SampleReport;

/**
 * Gives the reports of a district their encodings, disguises and file names.
 *
 * @param encodings to choose from; the more often one is named, the more often it is met
 * @param never liberties not to be taken
 */
record FilePrinter(long seed, List<SampleEncoding> encodings, List<Trait> never) {

  private static final int RARITY = 6;

  /**
   * The file of a report.
   *
   * @param folder put before its path
   * @param legible whether every figure has to be printed, so that a planted fault can be found
   */
  SampleFile print(SampleReport report, Shape shape, String folder, boolean legible) {
    Dice dice = Dice.of(seed, "file", report.agency().code(), report.year());
    SampleEncoding encoding = dice.pick(encodings);
    Disguise disguise =
        Disguise.random(dice.random().nextLong(), RARITY).without(never.toArray(Trait[]::new));
    if (legible || shape.losesBlanks()) {
      disguise = disguise.without(Trait.BLANK_ZEROS, Trait.PLACEHOLDERS);
    }
    return new SamplePrinter(shape, disguise, encoding)
        .print(report, folder + SamplePaths.path(report, shape, dice));
  }
}
