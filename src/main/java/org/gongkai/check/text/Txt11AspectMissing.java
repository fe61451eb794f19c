package org.gongkai.check.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.model.Severity;

/** TXT-11: one of the five things that section 一 is to report on is not mentioned there. */
final class Txt11AspectMissing extends Check implements ReportCheck {

  private static final Map<String, Pattern> ASPECTS = new LinkedHashMap<>();

  static {
    ASPECTS.put("主动公开", Pattern.compile("主动公开|公开.{0,12}信息|(?:发布|公布).{0,12}信息|信息.{0,6}公开"));
    ASPECTS.put("依申请公开", Pattern.compile("依申请(?:信息)?公开|公开.{0,6}申请|申请.{0,4}公开|收到.{0,12}申请"));
    ASPECTS.put(
        "政府信息管理",
        Pattern.compile("信息.{0,8}管理|管理.{0,8}信息|审查|审核|清理|清单|目录|属性|规范性文件|信息资源|更新|保密|完善.{0,6}机制|制度"));
    ASPECTS.put("政府信息公开平台建设", Pattern.compile("平台|网站|门户|公众号|新媒体|微信|微博|专栏|栏目|公报|查阅点|热线"));
    ASPECTS.put("监督保障", Pattern.compile("监督|保障|考核|培训|评议|责任追究|督[查导促]|检查|组织领导|领导小组|问责"));
  }

  Txt11AspectMissing() {
    super("TXT-11", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    List<String> overview =
        context.sentences().stream()
            .filter(sentence -> sentence.section() == 1)
            .map(sentence -> sentence.text())
            .toList();
    List<String> missing =
        ASPECTS.entrySet().stream()
            .filter(aspect -> overview.stream().noneMatch(aspect.getValue().asPredicate()))
            .map(Map.Entry::getKey)
            .toList();
    return overview.isEmpty() || missing.isEmpty()
        ? List.of()
        : List.of(note(missing).computed(missing));
  }
}
