package org.gongkai.check.narrative;

import static org.gongkai.check.narrative.Rule.Need.SENTENCE;
import static org.gongkai.check.narrative.Rule.Need.TOPIC;
import static org.gongkai.check.narrative.Rule.Need.WHOLE;

import java.util.List;
import java.util.stream.Stream;

/** Ways of saying how requests were answered, by the groups of table 三, and that all were. */
final class OutcomeRules {

  private static final String GRANTED = "(?:予以|同意|决定|准予|给予)公开";
  private static final String PARTIAL = "(?:(?:予以|同意|决定)?部分公开|区分处理(?:后)?(?:部分|予以)?(?:公开)?)";
  private static final String DENIED = "(?:决定)?(?:不予|不同意)公开";
  private static final String UNAVAILABLE = "(?:无法|不能)提供";
  private static final String NOT_HELD = "(?:本机关|我局|本单位)?不掌握(?:相关|该)?|(?:政府)?信息不存在";
  private static final String NOT_PROCESSED = "不予处理";
  private static final String OTHERWISE = "其[他它]处理";

  /** Any of them. */
  static final String ANY_OUTCOME =
      "[\"“]?(?:"
          + String.join("|", GRANTED, PARTIAL, DENIED, UNAVAILABLE, NOT_PROCESSED, OTHERWISE)
          + ")";

  private static final String BEFORE = "(?:其中|包括|包含|含|分别为?|答复|作出|做出|属于|属|有|为|作|[\"“])*";
  private static final String AFTER = "[\"”]?(?:的|答复|决定|处理|类|情形|政府信息|信息|申请)*";
  private static final String UNIT = "(?:件次|件|宗|份|起|例)";
  private static final String N = "(?:共计|共|为|有)?" + Numerals.COUNT + UNIT;

  private static final String ON_TIME = "(?:依法|依规|按时|按期|按规定|及时|如期)*";
  private static final String CLOSED = "(?:予以|作出|给予)?(?:办理完毕|办理完结|办结|办复|答复|回复)(?:完毕)?(?:了)?";
  private static final String ALL = "(?:已经?)?(?:全部|均已经?|都已经?|全都)(?:已经?)?" + ON_TIME + CLOSED;

  /** Not the share of those on time. */
  private static final String RATE =
      "(?<!按时|按期|及时|如期)(?:办结|答复|办复|回复)率(?:均|已)?(?:达到?|为|是)?了?(?:100%|百分之百)";

  private OutcomeRules() {}

  static List<Rule> all() {
    Stream<Rule> outcomes =
        Stream.of(
                outcome(Subject.GRANTED, GRANTED),
                outcome(Subject.PARTIAL, PARTIAL),
                outcome(Subject.DENIED, DENIED),
                outcome(Subject.UNAVAILABLE, UNAVAILABLE),
                outcome(Subject.NOT_HELD, "(?:" + NOT_HELD + ")"),
                outcome(Subject.NOT_PROCESSED, NOT_PROCESSED),
                outcome(Subject.OTHERWISE, OTHERWISE))
            .flatMap(List::stream);
    return Stream.concat(
            outcomes,
            Stream.of(
                Rule.of(Subject.NONE_LEFT, SENTENCE, ALL + "|" + RATE),
                Rule.of(
                    Subject.NONE_LEFT,
                    TOPIC,
                    "(?:收到的?|受理的?)?" + RequestRules.FULL + "(?:" + ALL + "|" + RATE + ")")))
        .toList();
  }

  private static List<Rule> outcome(Subject subject, String words) {
    return List.of(
        Rule.of(subject, WHOLE, BEFORE + words + AFTER + N),
        Rule.of(subject, WHOLE, BEFORE + Numerals.COUNT + UNIT + "(?:申请)?" + words));
  }
}
