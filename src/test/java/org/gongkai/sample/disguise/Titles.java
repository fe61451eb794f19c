package org.gongkai.sample.disguise;

import java.util.List;
import org.gongkai.model.Agency;
import org.gongkai.sample.Dice;

/** The forms in which titles are found. */
final class Titles {

  private static final List<String> FORMS =
      List.of(
          "{y}年{a}政府信息公开工作年度报告",
          "{a}{y}年度政府信息公开工作年度报告",
          "{y}{a}{y}年度政府信息公开工作年度报告",
          "{a}{y}年政府信息公开年度报告",
          "{a}{y}年政务公开工作年度报告",
          "{a}{y}年政务信息公开年度报告",
          "{a}{y}年政府信息公开工作报告",
          "{a}{y}年工作公开年度报告",
          "{a}关于{y}年政府信息公开工作的年度报告",
          "关于报送《{a}{y}年政府信息公开工作年度报告》的函",
          "{a}\n{y}年政府信息公开工作年度报告",
          "{a}{y} 年政府信息公开工作年度报告",
          "{s}{y}年政府信息公开工作年度报告",
          "澄川市{a}{y}年政府信息公开工作年度报告");

  private Titles() {}

  /** One of them, in one line or two. */
  static List<String> pick(Agency agency, int year, Dice dice) {
    String shortName = agency.aliases().isEmpty() ? agency.name() : agency.aliases().get(0);
    String title =
        dice.pick(FORMS)
            .replace("{y}", Integer.toString(year))
            .replace("{a}", agency.name())
            .replace("{s}", shortName);
    return List.of(title.split("\n", -1));
  }
}
