package org.gongkai.sample.mutation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.gongkai.sample.Dice;
import org.gongkai.sample.mutation.Labelling.After;
import org.gongkai.sample.mutation.Labelling.Wording;
import org.gongkai.sample.mutation.Mutation.Area;
import org.gongkai.sample.page.SampleCell.Kind;

/** What clerks and machines do to labels; each line is a kind of dress. */
final class Labels {

  /** Characters that are taken for one another, by eye or by key. */
  private static final Map<String, String> LOOK_ALIKES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("废止", "废纸"),
              Map.entry("制发", "制法"),
              Map.entry("现行", "現行"),
              Map.entry("有效", "有郊"),
              Map.entry("件数", "件敉"),
              Map.entry("决定", "绝定"),
              Map.entry("收费", "收赞"),
              Map.entry("权益", "权宜"),
              Map.entry("起诉", "起拆"),
              Map.entry("未经", "末经"),
              Map.entry("已获取", "己获取"),
              Map.entry("予以", "子以"),
              Map.entry("不予", "不子"),
              Map.entry("商业", "商亚"),
              Map.entry("科研", "料研"),
              Map.entry("公益", "公盖"),
              Map.entry("法律", "法津"),
              Map.entry("自然人", "自燃人"),
              Map.entry("总计", "总汁"),
              Map.entry("结转", "结传"),
              Map.entry("新收", "新牧"),
              Map.entry("秘密", "密秘"),
              Map.entry("案卷", "安卷"),
              Map.entry("查询", "查旬"),
              Map.entry("补正", "补证"),
              Map.entry("重复", "重夏"),
              Map.entry("投诉", "投拆"),
              Map.entry("许可", "许司"),
              Map.entry("处罚", "处罰"),
              Map.entry("强制", "强治"),
              Map.entry("规章", "规张"),
              Map.entry("维持", "维特"),
              Map.entry("纠正", "纠证"),
              Map.entry("审结", "审洁")));

  private static final Map<String, String> OPPOSITES =
      new TreeMap<>(
          Map.of(
              "1.本机关不掌握相关政府信息", "1.本机关已掌握相关政府信息",
              "2.没有现成信息需要另行制作", "2.已有现成信息无需另行制作",
              "3.补正后申请内容仍不明确", "3.补正后申请内容已明确",
              "1.属于国家秘密", "1.不属于国家秘密",
              "（一）予以公开", "（一）暂未公开",
              "4.无正当理由大量反复申请", "4.有正当理由大量反复申请"));

  private static final String SIMPLE =
      "规发废现数项条处决罚强业费单万请结转办开区计这种属国关护内务执档询无机没补确认获举报诉讼复议维纠审总组织会体务缴纳费经当类过程商获权与调";
  private static final String TRADITIONAL =
      "規發廢現數項條處決罰強業費單萬請結轉辦開區計這種屬國關護內務執檔詢無機沒補確認獲舉報訴訟復議維糾審總組織會體務繳納費經當類過程商獲權與調";

  private static final Map<String, String> ENGLISH =
      new TreeMap<>(
          Map.of(
              "自然人", "Natural person",
              "总计", "Total",
              "商业企业", "Business",
              "科研机构", "Research",
              "其他", "Other",
              "行政许可", "Licensing",
              "行政处罚", "Penalty",
              "本年制发件数", "Issued in 2023",
              "现行有效件数", "In force"));

  private static final Map<String, String> CUT =
      new TreeMap<>(
          Map.of(
              "现行有效件数", "现行有效件",
              "本年制发件数", "本年度制发数",
              "本年废止件数", "本年废止件",
              "本年新制作数量", "本年新",
              "本年新公开数量", "本年新",
              "对外公开总数量", "对外公开总",
              "本年处理决定数量", "本年处理决定",
              "法律服务机构", "法律服务",
              "社会公益组织", "社会公益组",
              "尚未审结", "尚未审"));

  static final List<Mutation> ALL =
      List.of(
          one("one wrong character in a head", Labelling.HEADS, Labels::lookAlike),
          one("one wrong character in a line", Labelling.LINES, Labels::lookAlike),
          one("one character lost in a head", longer(Labelling.HEADS), Labels::shortened),
          one("one character lost in a line", longer(Labelling.LINES), Labels::shortened),
          one("one character doubled", longer(Labelling.ALL), Labels::doubled),
          many("several wrong characters", Labelling.ALL, Labels::lookAlike),
          many("cut heads", Labelling.HEADS, (text, medium, dice) -> CUT.getOrDefault(text, text)),
          many("heads with units", Labelling.HEADS, Labels::withUnit),
          many("two languages", Labelling.ALL, Labels::withEnglish),
          many("traditional characters", Labelling.ALL, (text, medium, dice) -> traditional(text)),
          many("blanks in labels", Labelling.ALL, Labels::spaced),
          many("lines broken in labels", Labelling.ALL, Labels::broken),
          many(
              "lines without numbers",
              Labelling.LINES,
              (text, medium, dice) -> text.replaceFirst("^\\d\\.|^（[一二三四五六七]）|^[一二三四]、", "")),
          many(
              "other list marks",
              Labelling.LINES,
              (text, medium, dice) -> text.replaceFirst("^(\\d)\\.", "（$1）")),
          many("colons behind labels", Labelling.LINES, (text, medium, dice) -> text + "："),
          many(
              "units behind labels",
              Labelling.LINES,
              (text, medium, dice) -> text.length() < 8 ? text + "（件）" : text),
          many("counts cut short", Labelling.LINES, (text, medium, dice) -> count(text, "数")),
          many(
              "units behind counts", Labelling.LINES, (text, medium, dice) -> count(text, "数量（件）")),
          sorted(),
          opposite());

  private Labels() {}

  private static Mutation one(String kind, BiPredicate<Kind, String> wanted, Wording wording) {
    return new Mutation(
        kind, Area.GRID, Medium.ANY, new Labelling(wanted, false, wording, After.AS_BEFORE));
  }

  private static Mutation many(String kind, BiPredicate<Kind, String> wanted, Wording wording) {
    return new Mutation(
        kind, Area.GRID, Medium.ANY, new Labelling(wanted, true, wording, After.AS_BEFORE));
  }

  private static String count(String label, String ending) {
    return label.replaceFirst("数量$", ending);
  }

  /** Heads with the arrows by which a page sorts its columns. */
  private static Mutation sorted() {
    return new Mutation(
        "arrows behind heads",
        Area.GRID,
        Medium.GRIDS,
        new Labelling(
            Labelling.HEADS, true, (text, medium, dice) -> text + " ▲▼", After.AS_BEFORE));
  }

  private static Mutation opposite() {
    return new Mutation(
        "the opposite in a line",
        Area.GRID,
        Medium.ANY,
        new Labelling(
            Labelling.LINES,
            false,
            (text, medium, dice) -> OPPOSITES.getOrDefault(text, text),
            After.GONE));
  }

  private static BiPredicate<Kind, String> longer(BiPredicate<Kind, String> wanted) {
    return wanted.and((kind, text) -> text.length() > 4);
  }

  private static String lookAlike(String text, Medium medium, Dice dice) {
    for (Map.Entry<String, String> pair : LOOK_ALIKES.entrySet()) {
      if (text.contains(pair.getKey())) {
        return text.replace(pair.getKey(), pair.getValue());
      }
    }
    return text;
  }

  private static String shortened(String text, Medium medium, Dice dice) {
    int at = dice.between(Math.max(2, text.length() / 2), text.length() - 1);
    return text.substring(0, at) + text.substring(at + 1);
  }

  private static String doubled(String text, Medium medium, Dice dice) {
    int at = dice.between(2, text.length() - 1);
    return text.substring(0, at) + text.charAt(at - 1) + text.substring(at);
  }

  private static String withUnit(String text, Medium medium, Dice dice) {
    if (text.equals("采购总金额")) {
      return text + "（元）";
    }
    if (text.contains("（单位：万元）")) {
      return text.replace("（单位：万元）", "（万元）");
    }
    return text.contains("（") || text.contains("情况") || text.contains("内容")
        ? text
        : text + dice.pick(List.of("（件）", "(件)", "（单位：件）"));
  }

  private static String withEnglish(String text, Medium medium, Dice dice) {
    String english = ENGLISH.get(text);
    return english == null ? text : text + " " + english;
  }

  static String traditional(String text) {
    StringBuilder traditional = new StringBuilder();
    text.codePoints()
        .map(c -> SIMPLE.indexOf(c) < 0 ? c : TRADITIONAL.charAt(SIMPLE.indexOf(c)))
        .forEach(traditional::appendCodePoint);
    return traditional.toString();
  }

  private static String spaced(String text, Medium medium, Dice dice) {
    String blank = dice.pick(List.of(" ", "\u3000", "\u00a0"));
    return text.length() < 2 || dice.oneIn(2) ? text : String.join(blank, text.split(""));
  }

  /** Where a cell may hold several lines. */
  private static String broken(String text, Medium medium, Dice dice) {
    if (text.length() < 4) {
      return text;
    }
    int at = text.length() / 2;
    String broken = medium.lineBreak();
    return broken.isEmpty() ? text : text.substring(0, at) + broken + text.substring(at);
  }
}
