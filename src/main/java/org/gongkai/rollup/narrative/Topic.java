package org.gongkai.rollup.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Coded;

/**
 * What a figure of section 一 counts, told by words and by the unit behind the figure. To add one,
 * add a line here and its label to both bundles {@code topics}.
 */
public enum Topic implements Coded {
  WEBSITE_POSTS("(?:门户|政府|政务|官方)?网站|政务网", "条|篇|则"),
  WECHAT_POSTS("微信", "条|篇|则"),
  WEIBO_POSTS("微博", "条|篇|则"),
  SHORT_VIDEOS("抖音|视频号|短视频", "条|个|部|期"),
  NEW_MEDIA_POSTS("新媒体", "条|篇|则"),
  DISCLOSED_ITEMS("主动公开(?:各类|各项)?(?:政府|政务)?信息", "条|篇|件"),
  INTERPRETATIONS("政策解读|解读(?:材料|稿件|信息|文章)", "条|篇|件|份|个|期"),
  PRESS_CONFERENCES("新闻发布会|新闻通气会", "场|次|期"),
  CONSULTATIONS("意见征集|征集意见|征求意见|民意征集", "次|期|条|件"),
  ANSWERED_MESSAGES("留言|来信|网民咨询|群众咨询|领导信箱|互动信箱", "件|条|封|个"),
  PROPOSALS("人大代表建议|政协(?:委员)?提案|建议提案|人大建议", "件|条"),
  TRAININGS("培训", "次|场|期");

  /** Letters that a verb and its object take: 推送各类政务信息. */
  private static final int NEAR = 10;

  private final Pattern words;
  private final Pattern units;

  Topic(String words, String units) {
    this.words = Pattern.compile(words);
    this.units = Pattern.compile(units);
  }

  boolean isNamedIn(String clause) {
    return words.matcher(clause).find();
  }

  /** Whether what is counted at a place is this, and not something else named in between. */
  boolean isNamedShortlyBefore(String clause, int place) {
    Matcher named = words.matcher(clause.substring(0, place));
    int end = -1;
    while (named.find()) {
      end = named.end();
    }
    return end >= 0 && place - end <= NEAR;
  }

  boolean isCountedIn(String unit) {
    return units.matcher(unit).matches();
  }
}
