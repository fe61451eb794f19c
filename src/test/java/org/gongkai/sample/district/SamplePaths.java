package org.gongkai.sample.district;

import java.util.List;
import org.gongkai.model.Agency;
import org.gongkai.sample.Dice;
import org.gongkai.sample.render.Shape;
import org.gongkai.sample.report.SampleReport;

/** Names for files, as tidy and untidy as they come; no two reports share one. */
final class SamplePaths {

  private static final List<String> TIDY =
      List.of(
          "{y}/{a}{y}年政府信息公开工作年度报告.{x}", "{y}/{s}.{x}", "{y}/{s}{y}年报.{x}", "{y}/{y}年度报告（{s}）.{x}");

  private static final List<String> ODD =
      List.of(
          "{s}/{y}.{x}",
          "{y}/t{n}0118_{c}.{x}",
          "待整理/{n}-01/{c}-{y}/附件1.{x}",
          "{s}{y}年度报告(定稿).{x}");

  private SamplePaths() {}

  /** A path below {@code input/reports}. */
  static String path(SampleReport report, Shape shape, Dice dice) {
    Agency agency = report.agency();
    return dice.pick(dice.oneIn(8) ? ODD : TIDY)
        .replace("{y}", Integer.toString(report.year()))
        .replace("{n}", Integer.toString(report.year() + 1))
        .replace("{a}", agency.name())
        .replace("{s}", agency.aliases().get(0))
        .replace("{c}", agency.code())
        .replace("{x}", shape.suffix());
  }
}
