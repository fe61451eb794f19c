package org.gongkai.check.narrative;

import static org.gongkai.check.narrative.Rule.Need.NOTHING;
import static org.gongkai.check.narrative.Rule.Need.SENTENCE;
import static org.gongkai.check.narrative.Rule.Need.TOPIC;

import java.util.List;

/** Ways of saying how many requests came, went and stayed. */
final class RequestRules {

  /** A request that is one without further context. */
  static final String FULL =
      "(?:(?:政府|政务)?(?:信息)?(?:依申请)?公开(?:政府信息|政务信息|信息)?的?(?:书面|有效)?申请(?:公开)?"
          + "|(?:政府|政务)?(?:信息)?依申请(?:政府|政务)?(?:信息)?公开(?:政府信息|信息)?的?(?:申请)?"
          + "|申请公开(?:政府)?信息的?(?:申请)?)(?:件|事项|表)?(?:的)?(?:数量|总数|总量|数|量)?";

  /** A request where the paragraph is about them. */
  private static final String SHORT = "(?:依?申请)(?:件|事项)?(?:数量|总数|总量|数|量)?";

  private static final String WHOSE =
      "(?:(?:社会)?(?:群众|公众|公民|民众|申请人)(?:、法人(?:(?:和|或|及|或者|以及|、)其他(?:社会)?组织)?)?"
          + "(?:通过[^,\\d]{2,24}(?:渠道|方式|途径|形式|平台|各类))?(?:提交|提出|递交)?的?)?(?:提交|提出)?的?(?:各类|有效|书面)?";
  private static final String UNIT = "(?:件次|件|宗|份|条|个|起|项|例)";
  private static final String SUM = "(?:共计|总计|合计|共有|共|为|达|累计|总数为|总量为)?";
  private static final String N = SUM + Numerals.COUNT + UNIT;

  /** All the ways in which requests come; a single way is a part of them. */
  private static final String EVERY_WAY = "(?:通过[^,\\d]{2,20}等(?:多种|各种|各类)?(?:渠道|方式|途径|形式))?";

  private static final String CAME = EVERY_WAY + "(?:新?(?:收到|受理|接到|接收|登记|收)(?:并受理|办)?|新增)";
  private static final String DONE = "(?:办理完结|办理完毕|办结|办复|答复|回复|作出答复|予以答复)(?:了)?";
  private static final String NEXT = "(?:下一?年度?|次年|明年|{next}年度?)";
  private static final String LAST = "(?:上一?年度?|去年|{last}年度?)";
  private static final String TO_NEXT =
      "(?:需要?|将|按规定|按照《条例》|依法|未到期)?(?:结转|转入|转到|顺延|延至)(?:到|至|入)?"
          + NEXT
          + "(?:继续|再)?(?:办理|答复|处理)?的?";
  private static final String FROM_LAST =
      "(?:另有|另|加上|加|其中|含|包括|包含|不含|以及|从|由|有)*"
          + LAST
          + "(?:度)?(?:结转|转入|转来|延续)(?:而来|至?本年度?)?(?:办理|的)?";
  private static final String AFTER = "(?:均已?(?:依法|按时|按期|在法定期限内)*(?:答复|办结|办理|回复)(?:完毕)?)?";
  private static final String NOT = "(?:未曾?|没有?|从未|尚未|无|均未)(?:收到|接到|受理|接收|发生|出现|有)?(?:过)?(?:任何)?";

  private RequestRules() {}

  /** The rules for a report of a year. */
  static List<Rule> of(int year) {
    return List.of(
        rule(year, Subject.RECEIVED, NOTHING, CAME + WHOSE + FULL + N + AFTER),
        rule(year, Subject.RECEIVED, TOPIC, CAME + WHOSE + SHORT + N + AFTER),
        rule(year, Subject.RECEIVED, NOTHING, CAME + N + WHOSE + FULL),
        rule(year, Subject.RECEIVED, TOPIC, CAME + N + SHORT),
        rule(year, Subject.RECEIVED, NOTHING, FULL + "(?:受理|收到|新收|收件|登记)(?:数量|数|量)?" + N),
        rule(year, Subject.RECEIVED, NOTHING, "(?:政府)?信息公开申请(?:数量|总数|总量|数|量)" + N),
        rule(year, Subject.RECEIVED, NOTHING, FULL + SUM + "(?<n>[0零])" + UNIT),
        rule(year, Subject.RECEIVED, SENTENCE, "新收到?" + N),
        rule(year, Subject.RECEIVED, TOPIC, "新收到?" + N),
        rule(year, Subject.RECEIVED, NOTHING, NOT + WHOSE + FULL + "(?:的)?(?:情况|情形)?"),
        rule(year, Subject.RECEIVED, TOPIC, NOT + WHOSE + SHORT),
        rule(year, Subject.CARRIED_IN, TOPIC, FROM_LAST + "(?:" + FULL + "|" + SHORT + ")?" + N),
        rule(year, Subject.ANSWERED, NOTHING, DONE + FULL + N),
        rule(year, Subject.ANSWERED, TOPIC, DONE + "(?:" + SHORT + ")?" + N),
        rule(year, Subject.ANSWERED, NOTHING, FULL + DONE + "(?:数量|数|量)?" + N),
        rule(year, Subject.HANDLED, NOTHING, "(?:办理|处理)" + FULL + N),
        rule(year, Subject.HANDLED, SENTENCE, "(?:办理|处理)(?:" + SHORT + ")?" + N),
        rule(
            year,
            Subject.CARRIED_OUT,
            TOPIC,
            "(?:"
                + FULL
                + "|"
                + SHORT
                + ")?"
                + TO_NEXT
                + "(?:的?(?:"
                + FULL
                + "|"
                + SHORT
                + "))?"
                + N),
        rule(
            year,
            Subject.CARRIED_OUT,
            TOPIC,
            "(?:另有|另外|另|尚有|还有|剩余|余|有)?" + N + "(?:申请)?" + TO_NEXT),
        rule(year, Subject.CARRIED_OUT, SENTENCE, "结转" + N),
        rule(
            year,
            Subject.CARRIED_OUT,
            SENTENCE,
            "(?:年末|年底)?(?:尚有|还有|剩余|另有)" + N + "(?:申请)?(?:正在办理|在办|在办理中|未办结|尚未办结|未到期)"),
        rule(year, Subject.CARRIED_OUT, SENTENCE, "(?:尚|仍)?(?:未办结|未答复|在办)的?" + N));
  }

  private static Rule rule(int year, Subject subject, Rule.Need need, String words) {
    return Rule.of(
        subject,
        need,
        words
            .replace("{next}", Integer.toString(year + 1))
            .replace("{last}", Integer.toString(year - 1)));
  }
}
