package org.gongkai.sample.report;

import java.util.List;

/**
 * Sentences of made-up reports. {@code {y}} the year, {@code {n}} the next, {@code {a}} the agency,
 * {@code {w}} what it calls itself, {@code {k}} its main kind of information; {@code {in}}, {@code
 * {new}}, {@code {done}}, {@code {out}} the requests of table 三; {@code {p}}, {@code {q}} small
 * numbers of no table.
 */
final class Phrases {

  static final List<String> PREFACE =
      List.of(
          "按照《中华人民共和国政府信息公开条例》和国务院办公厅规定的格式，{a}编写了这份年度报告。数据统计时段为{y}年1月1日至{y}年12月31日。",
          "这份报告由{a}编写，分六个部分，统计口径自{y}年1月1日起至{y}年12月31日止，欢迎社会各界监督。",
          "为让公众了解{a}的公开工作，现将{y}年度情况予以公布。报告中的数据核定时间点为{y}年12月31日。");

  static final List<String> OVERVIEW =
      List.of(
          "{y}年，{w}把公开透明当作日常工作来抓，全年各项任务按计划完成。",
          "过去一年，{w}从群众最常问的事情入手，逐项梳理应当公开的内容，公开工作稳步推进。",
          "{y}年，{w}以方便办事为出发点，对公开内容作了一次全面整理。");

  static final List<String> ACTIVE =
      List.of(
          "（一）主动公开。全年在区政府门户网站发布{k}等信息{p}条，其中图文解读{q}条，政策发布与解读做到同步。",
          "（一）主动公开。围绕{k}，更新栏目{q}个，发布信息{p}条，到期内容及时下架归档。",
          "（一）主动公开。{k}类信息全部按时限上网，累计{p}条；召开面向居民的政策说明会{q}场。");

  static final List<String> REQUESTS =
      List.of(
          "（二）依申请公开。全年新收申请{new}件，上年结转{in}件，年内办结{done}件，结转下年度{out}件，均在法定期限内答复。",
          "（二）依申请公开。{w}当年新收申请{new}件，加上从上年转入的{in}件，共办结{done}件，年末尚有{out}件在办。",
          "（二）依申请公开。新收政府信息公开申请数量{new}件，总计办结{done}件，没有一件超期。",
          "（二）依申请公开。修订了答复文书样式，重要答复送法律顾问审看。全年新收{new}件，办结{done}件。");

  static final List<String> MANAGEMENT =
      List.of(
          "（三）政府信息管理。公文起草时同步明确公开属性，已公开的文件每季度核对一次。",
          "（三）政府信息管理。建立信息清单，专人登记、专人复核，敏感内容先审后发。",
          "（三）政府信息管理。对历年文件开展清理，失效的加注标识，现行的集中归入一处便于查找。");

  static final List<String> PLATFORM =
      List.of(
          "（四）平台建设。门户网站专栏重新分类，检索步骤由五步减为两步，公众号同步推送。",
          "（四）平台建设。在办事大厅设置查阅点{q}处，配备自助终端，老年人可请工作人员代查。",
          "（四）平台建设。关停一个长期不更新的账号，其余账号统一由办公室管理。");

  static final List<String> SUPERVISION =
      List.of(
          "（五）监督保障。公开工作列入年度考核，组织培训{q}次，未发生责任追究情形，社会评议结果良好。",
          "（五）监督保障。聘请群众代表查看网站{q}次，提出的意见均已整改；考核结果在全体会上通报。",
          "（五）监督保障。明确一名负责人分管，两名工作人员具体经办，培训覆盖所有科室，无责任追究情况。");

  static final List<String> PROBLEM =
      List.of(
          "一年来仍有不足：有的解读只是照搬文件，群众看不明白；有的栏目更新不够勤。",
          "主要的问题是经办人员更换较多，对不予公开的理由把握还不一致。",
          "对照群众的期待，信息分散在几个栏目里，查找费时；线下查阅点知晓的人不多。");

  static final List<String> REMEDY =
      List.of(
          "下一步，{w}将为每件重要政策配一张流程图，由业务科室和居民代表一起试读后再发布。",
          "{n}年，{w}将编印答复案例手册，每月集体研究一次疑难申请，做到同类事项同样答复。",
          "{n}年的安排是：合并重复栏目，完善站内检索，并到社区和村里介绍查阅办法。");

  static final List<String> OTHER =
      List.of("{y}年度{w}没有收取信息处理费，也没有其他事项需要说明。", "全年未发生信息处理费。其余事项无。", "信息处理费收取金额为零，无其他报告事项。");

  static final List<String> KINDS =
      List.of("财政预决算和惠民补贴", "办事指南和审批结果", "规划计划和项目进展", "行政检查和处罚结果", "社会救助和养老服务", "招生入学和校园安全");

  private Phrases() {}
}
