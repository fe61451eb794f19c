package org.gongkai.sample.disguise;

import java.util.List;
import java.util.Map;

/** Other wordings of labels that are met in reports, by the statutory wording. */
final class Aliases {

  static final Map<String, List<String>> LABELS =
      Map.ofEntries(
          Map.entry("行政规范性文件", List.of("规范性文件")),
          Map.entry("2.其他法律行政法规禁止公开", List.of("2.其他法律、行政法规禁止公开")),
          Map.entry("（六）其他处理", List.of("（六）其他")),
          Map.entry(
              "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
              List.of("1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请", "1.逾期不补正")),
          Map.entry(
              "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
              List.of("2.申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请")),
          Map.entry("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", List.of("（二）部分公开")),
          Map.entry("其他结果", List.of("其它结果")),
          Map.entry("3.其他", List.of("3.其它")));

  static final Map<String, List<String>> MISSPELT =
      Map.of(
          "2.其他法律行政法规禁止公开", List.of("2.其他法律行政止公开"),
          "（三）不予公开", List.of("（三）不子公开"));

  static final Map<String, List<String>> TRADITIONAL =
      Map.of(
          "规章", List.of("規章"),
          "行政规范性文件", List.of("規範性檔案"),
          "规范性文件", List.of("規範性檔案"),
          "第二十条第（一）项", List.of("第二十條第（一）項"));

  /** Headings of the six sections, without their numerals. */
  static final Map<String, List<String>> HEADINGS =
      Map.of(
          "二", List.of("行政机关主动公开政府信息情况", "主动公开政府信息的情况"),
          "三", List.of("行政机关收到和处理政府信息公开申请情况"),
          "四",
              List.of(
                  "政府信息公开行政复议和行政诉讼情况",
                  "政府信息公开行政复议与行政诉讼情况",
                  "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
                  "因政府信息公开工作被申请行政复议、提起行政诉讼的情况",
                  "因政府信息公开申请行政复议、提起行政诉讼的情况"),
          "五", List.of("存在的主要问题和改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在问题及改进情况", "存在的主要问题及整改措施"),
          "六", List.of("其他需要报告事项", "其它需要报告的事项"));

  private Aliases() {}
}
