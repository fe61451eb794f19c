package org.gongkai.check.narrative;

import static org.gongkai.check.narrative.Rule.Need.NOTHING;
import static org.gongkai.check.narrative.Rule.Need.SENTENCE;
import static org.gongkai.check.narrative.Rule.Need.TOPIC;

import java.util.List;

/**
 * Ways of saying how many reviews, suits, documents and decisions there were, and how much money.
 */
final class OtherRules {

  private static final String ABOUT =
      "(?:(?:因|由|涉及?|关于|有关|针对)?(?:政府|政务)?(?:信息)?(?:公开)?(?:工作|类|申请|答复|事项|相关|有关)*"
          + "(?:而|所)?(?:引发|引起|导致)?的?)";
  private static final String HAPPENED = "共?(?:新增|新发|发生|产生|出现|收到|涉及|引发|有)?(?:被?申请人?|被?提起|被)?";
  private static final String REVIEW = "行政复议(?:案件|申请|案)?";
  private static final String SUIT = "(?:提起|被提起)?(?:行政)?诉讼(?:案件|案)?";
  private static final String BOTH = REVIEW + "(?:、|和|及|与|以及|或|或者)(?:被?提起)?行政诉讼(?:案件|案)?";
  private static final String N =
      "(?:共计|总计|合计|共有|共|为|达|数为|数量为|数)?" + Numerals.COUNT + "(?:件|起|宗|例|次)";
  private static final String EACH = "(?:均为|各为|各|均|都为|都是)" + Numerals.COUNT + "(?:件|起|宗|例|次)";
  private static final String NOT =
      "(?:未曾?|没有?|从未|尚未|无|均未|不存在|尚无)(?:收到|发生|产生|出现|引发|涉及|有)?(?:过)?(?:任何)?(?:一[起件例])?(?:被(?:申请|提起)?)?";
  private static final String END = "(?:的)?(?:案件|情况|情形|事件)?(?:发生)?";

  private static final String DOCUMENT = "(?:行政)?规范性文件";
  private static final String ISSUED = "新?(?:制定出台|制定印发|制定并印发|制定发布|制发|制定|印发|出台|发布|颁布)(?:了)?";
  private static final String PIECES = "(?:共计?|合计|总数为|数量?为)?" + Numerals.COUNT + "(?:件|个|份|部|项)";
  private static final String REPEALED = "(?:废止失效|废止|宣布废止|宣布失效)(?:了)?";
  private static final String IN_FORCE = "(?:现行|继续|现|仍)?有效";

  private static final String MADE = "(?:作出|做出|办理|办结|下达|实施|采取|核发)(?:了)?(?:各类)?";
  private static final String CASES = "(?:共计?|合计)?" + Numerals.COUNT + "(?:件次|件|起|宗|例|次)";

  private static final String WHAT = "(?:决定|案件|事项|措施)?";

  private static final String MONEY = Numerals.AMOUNT + Numerals.MONEY;

  private OtherRules() {}

  static List<Rule> cases() {
    List<Subject> both = List.of(Subject.REVIEWS, Subject.SUITS);
    return List.of(
        Rule.of(Subject.REVIEWS, TOPIC, HAPPENED + ABOUT + HAPPENED + REVIEW + N),
        Rule.of(Subject.REVIEWS, TOPIC, HAPPENED + N + "(?:" + ABOUT + ")?" + REVIEW),
        Rule.of(Subject.SUITS, TOPIC, HAPPENED + ABOUT + HAPPENED + "提?起?" + SUIT + N),
        Rule.of(
            Subject.REVIEWS_AND_SUITS,
            TOPIC,
            HAPPENED
                + ABOUT
                + HAPPENED
                + BOTH
                + "(?:共计|总计|合计|共有|共|总数为)"
                + Numerals.COUNT
                + "(?:件|起|宗|例)"),
        Rule.of(both, TOPIC, HAPPENED + ABOUT + HAPPENED + BOTH + EACH),
        Rule.of(both, TOPIC, NOT + ABOUT + HAPPENED + BOTH + END),
        Rule.of(Subject.REVIEWS, TOPIC, NOT + ABOUT + HAPPENED + REVIEW + END),
        Rule.of(Subject.SUITS, TOPIC, NOT + ABOUT + HAPPENED + "行政诉讼(?:案件|案)?" + END));
  }

  static List<Rule> documents() {
    return List.of(
        Rule.of(Subject.DOCUMENTS_ISSUED, NOTHING, ISSUED + DOCUMENT + PIECES),
        Rule.of(Subject.DOCUMENTS_ISSUED, NOTHING, ISSUED + PIECES + DOCUMENT),
        Rule.of(Subject.DOCUMENTS_ISSUED, NOTHING, DOCUMENT + "制发(?:数量?)?" + PIECES),
        Rule.of(Subject.DOCUMENTS_ISSUED, SENTENCE, "新?(?:制发|制定|印发)" + PIECES),
        Rule.of(
            Subject.DOCUMENTS_ISSUED,
            NOTHING,
            "(?:未|没有|无|尚未)(?:新)?(?:制定|制发|印发|出台|发布)(?:和?印发)?(?:任何)?新?的?" + DOCUMENT),
        Rule.of(Subject.DOCUMENTS_REPEALED, NOTHING, REPEALED + DOCUMENT + PIECES),
        Rule.of(Subject.DOCUMENTS_REPEALED, NOTHING, REPEALED + PIECES + DOCUMENT),
        Rule.of(Subject.DOCUMENTS_REPEALED, SENTENCE, REPEALED + PIECES),
        Rule.of(
            Subject.DOCUMENTS_IN_FORCE,
            NOTHING,
            "(?:现行|继续|现)有效的?" + DOCUMENT + "(?:共有|共)?" + PIECES),
        Rule.of(
            Subject.DOCUMENTS_IN_FORCE, NOTHING, DOCUMENT + "(?:现行|继续)有效(?:的)?(?:件数)?" + PIECES),
        Rule.of(Subject.DOCUMENTS_IN_FORCE, SENTENCE, "(?:现行|继续)" + "有效(?:的)?" + PIECES),
        Rule.of(Subject.DOCUMENTS_IN_FORCE, NOTHING, "现?有" + IN_FORCE + "的?" + DOCUMENT + PIECES));
  }

  static List<Rule> decisions() {
    return List.of(
        decision(Subject.LICENCES, "行政许可"),
        none(Subject.LICENCES, "行政许可"),
        decision(Subject.PENALTIES, "行政处罚"),
        none(Subject.PENALTIES, "行政处罚"),
        decision(Subject.COERCIONS, "行政强制"),
        none(Subject.COERCIONS, "行政强制"),
        another(Subject.LICENCES, "行政许可"),
        another(Subject.PENALTIES, "行政处罚"),
        another(Subject.COERCIONS, "行政强制"));
  }

  static List<Rule> fees() {
    String charged = "(?:收取|征收|收缴)?(?:的)?";
    String sum = "(?:共计?|合计|总额|总?金额|收入)?(?:为|达)?";
    return List.of(
        Rule.of(Subject.FEES, NOTHING, charged + "行政事业性收费" + sum + MONEY),
        Rule.of(Subject.FEES, NOTHING, "(?:未|没有|无)(?:收取|征收|产生|发生)?(?:任何)?行政事业性收费(?:项目|事项|收入)?"),
        Rule.of(
            Subject.PROCESSING_FEES,
            NOTHING,
            charged + "(?:依申请公开|政府信息公开)?信息处理费" + sum + Numerals.AMOUNT + "元"),
        Rule.of(
            Subject.PROCESSING_FEES,
            NOTHING,
            "(?:未|没有|无)(?:收取|征收|产生|发生)?(?:任何)?(?:依申请公开|政府信息公开)?信息处理费(?:的)?(?:情况|情形)?"));
  }

  private static Rule decision(Subject subject, String kind) {
    return Rule.of(subject, NOTHING, MADE + kind + WHAT + CASES);
  }

  /** In a list that began with the verb. */
  private static Rule another(Subject subject, String kind) {
    return Rule.of(subject, SENTENCE, kind + WHAT + CASES);
  }

  private static Rule none(Subject subject, String kind) {
    return Rule.of(subject, NOTHING, "(?:未|没有|无)(?:作出|做出|实施|办理|开展)?(?:任何)?" + kind + WHAT);
  }
}
