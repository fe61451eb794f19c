package org.gongkai.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.Narrative;
import org.gongkai.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken from a sentence of a report for 2023, and what is deliberately not. */
class NarrativeReaderTest {

  private static final int YEAR = 2023;
  private static final Agency BUREAU = agency("云岫区教育局");

  private static Agency agency(String name) {
    return new Agency(
        "A1", name, "云岫区", "department", List.of(), null, null, Role.MEMBER, null, null, null);
  }

  private static NarrativeFigures read(int section, String text, Agency agency) {
    List<NarrativeSentence> sentences =
        NarrativeSentences.of(List.of(new Narrative(section, "", text)));
    return new NarrativeReader().read(sentences, YEAR, agency);
  }

  /** The claims in a line: subject, scope where it is not the agency's own, figure. */
  private static String said(String text) {
    NarrativeFigures figures = read(1, text, BUREAU);
    Stream<String> claims = figures.claims().stream().map(NarrativeReaderTest::words);
    Stream<String> doubts = figures.unmatched().stream().map(doubt -> "UNMATCHED");
    return Stream.concat(claims, doubts).collect(Collectors.joining(" "));
  }

  private static String words(Claim claim) {
    String scope = claim.scope() == Scope.OWN ? "" : "@" + claim.scope();
    return claim.subject() + scope + "=" + claim.figure().toPlainString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023年，我局共收到政府信息公开申请12件，均已按期答复。|RECEIVED=12 NONE_LEFT=0",
        "全年受理依申请公开事项十二件，办结十一件，结转下年度一件。|RECEIVED=12 ANSWERED=11 CARRIED_OUT=1",
        "本机关当年接到政府信息公开申请一百零三件。|RECEIVED=103",
        "2023年收到政府信息公开申请1,234件。|RECEIVED=1234",
        "2023年收到政府信息公开申请１，２３４件。|RECEIVED=1234",
        "2023年度我办共收到公开申请两件。|RECEIVED=2",
        "新收政府信息公开申请数量5件，总计办结5件。|RECEIVED=5 ANSWERED=5",
        "全年收到12件政府信息公开申请。|RECEIVED=12",
        "依申请公开受理9件，办结率100%。|RECEIVED=9 NONE_LEFT=0",
        "共接收政府信息公开申请6宗，答复6宗。|RECEIVED=6 ANSWERED=6",
        "接到群众通过信函、网络提交的各类政府信息公开申请共计8件。|RECEIVED=8",
        "收到政府信息公开申请9件（含上年结转1件），答复8件，另有1件结转至下一年度继续办理。|RECEIVED=9 CARRIED_IN=1 ANSWERED=8"
            + " CARRIED_OUT=1",
        "（二）依申请公开。全年新收申请7件，上年结转1件，年内办结6件，结转下年度2件。|RECEIVED=7 CARRIED_IN=1 ANSWERED=6 CARRIED_OUT=2",
        "（二）依申请公开。当年新收申请7件，加上从上年转入的1件，共办结6件，年末尚有2件在办。|RECEIVED=7 CARRIED_IN=1 ANSWERED=6"
            + " CARRIED_OUT=2",
        "收到申请9件，部分公开2件，不存在5件，结转2件。|RECEIVED=9 PARTIAL=2 CARRIED_OUT=2",
        "收到政府信息公开申请3件，已全部按时答复。|RECEIVED=3 NONE_LEFT=0",
        "收到政府信息公开申请3件均已办结。|RECEIVED=3 NONE_LEFT=0",
        "收到的政府信息公开申请已全部办结，答复率达到100%。|NONE_LEFT=0 NONE_LEFT=0",
        "收到政府信息公开申请3件，其中“同意公开”1件，“区分处理后公开”1件，“无法提供”1件。|RECEIVED=3 GRANTED=1 PARTIAL=1"
            + " UNAVAILABLE=1",
        "收到公开申请4件。其中：予以公开1件；不予公开1件；不予处理1件；其他处理1件。|RECEIVED=4 GRANTED=1 DENIED=1 NOT_PROCESSED=1"
            + " OTHERWISE=1",
        "答复政府信息公开申请3件，2件予以公开，1件部分公开。|ANSWERED=3 GRANTED=2 PARTIAL=1",
        "（二）依申请公开。收到申请3件并答复3件。|RECEIVED=3 ANSWERED=3",
        "答复政府信息公开申请11件次，另有2件申请顺延到下年度答复。|ANSWERED=11 CARRIED_OUT=2",
        "办理政府信息公开申请9件。|HANDLED=9",
        "结转2024年办理的政府信息公开申请4件。|CARRIED_OUT=4",
        "全年共发生政府信息公开行政复议3件、行政诉讼1件。|REVIEWS=3 SUITS=1",
        "因政府信息公开引发行政复议2起，行政诉讼1起，均胜诉。|REVIEWS=2 SUITS=1",
        "政府信息公开行政复议、行政诉讼案件共74件。|REVIEWS_AND_SUITS=74",
        "信息公开类行政复议7件，诉讼9件。|REVIEWS=7 SUITS=9",
        "全年制发行政规范性文件3件，废止1件，现行有效12件。|DOCUMENTS_ISSUED=3 DOCUMENTS_REPEALED=1 DOCUMENTS_IN_FORCE=12",
        "印发规范性文件2份。|DOCUMENTS_ISSUED=2",
        "废止行政规范性文件2件。|DOCUMENTS_REPEALED=2",
        "作出行政许可决定120件。|LICENCES=120",
        "全年作出行政处罚决定3件，未实施行政强制。|PENALTIES=3 COERCIONS=0",
        "办理行政许可56件、行政处罚7件。|LICENCES=56 PENALTIES=7",
        "收取行政事业性收费12.5万元。|FEES=12.5",
        "收取行政事业性收费125000元。|FEES=12.5000",
        "收取行政事业性收费1.2亿元。|FEES=12000",
        "收取信息处理费3,940元。|PROCESSING_FEES=3940",
        "今年共收到公民、法人提出的政府信息公开申请8件。|RECEIVED=8",
        "全年新增依申请公开8件。|RECEIVED=8",
        "共登记政府信息公开书面申请8件。|RECEIVED=8",
        "本年度依申请公开收件8件。|RECEIVED=8",
        "收到群众通过信函、网络等渠道提交的政府信息公开申请共计8件。|RECEIVED=8",
        "通过邮寄、当面等方式收到政府信息公开申请8件。|RECEIVED=8",
        "政府信息公开申请量为8件。|RECEIVED=8",
        "收到政府信息公开申请8件，在法定期限内答复7件，未到期结转下年1件。|RECEIVED=8 ANSWERED=7 CARRIED_OUT=1",
        "收到政府信息公开申请8件，全部办结8件。|RECEIVED=8 ANSWERED=8",
        "收到政府信息公开申请8件，转入下一年度继续办理的2件。|RECEIVED=8 CARRIED_OUT=2",
        "收到政府信息公开申请8件，截至年底未办结2件。|RECEIVED=8 CARRIED_OUT=2",
        "收到政府信息公开申请8件，由上年结转而来2件。|RECEIVED=8 CARRIED_IN=2",
        "答复政府信息公开申请8件，其中本机关不掌握相关政府信息2件，信息不存在1件。|ANSWERED=8 NOT_HELD=2 NOT_HELD=1",
        "收到政府信息公开申请10件，其中自然人申请8件，法人或其他组织申请2件。|RECEIVED=10 FROM_PERSONS=8" + " FROM_ORGANISATIONS=2",
        "政府信息公开工作共收到行政复议申请2件。|REVIEWS=2",
        "发生涉信息公开行政诉讼1宗。|SUITS=1",
        "我局现有有效规范性文件9件。|DOCUMENTS_IN_FORCE=9",
        "办理行政许可事项56件，采取行政强制措施3次。|LICENCES=56 COERCIONS=3",
        "行政事业性收费总金额12.5万元。|FEES=12.5"
      })
  void figuresAreTakenInManyWordings(String sentence, String taken) {
    assertThat(said(sentence)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "本年度未收到政府信息公开申请。|RECEIVED=0",
        "全年没有收到公民、法人和其他组织提出的政府信息公开申请。|RECEIVED=0",
        "我局2023年无依申请公开事项。|RECEIVED=0",
        "2023年度我局收到依申请公开0件，未发生行政复议和行政诉讼。|RECEIVED=0 REVIEWS=0 SUITS=0",
        "未发生因政府信息公开申请行政复议、提起行政诉讼的情况。|REVIEWS=0 SUITS=0",
        "没有因政府信息公开被申请行政复议或提起行政诉讼的案件。|REVIEWS=0 SUITS=0",
        "因政府信息公开的行政复议和行政诉讼均为0件。|REVIEWS=0 SUITS=0",
        "2023年，未制发规范性文件。|DOCUMENTS_ISSUED=0",
        "全年未收取行政事业性收费。|FEES=0",
        "本单位无行政事业性收费项目。|FEES=0",
        "本年度未办理行政许可事项。|LICENCES=0",
        "全年依申请公开0件。|RECEIVED=0",
        "全年未收取信息处理费。|PROCESSING_FEES=0"
      })
  void noneIsAFigureToo(String sentence, String taken) {
    assertThat(said(sentence)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我局收到政府信息公开申请两件，较上年增加1件。|RECEIVED=2",
        "收到政府信息公开申请5件，比上年减少2件，办结5件。|RECEIVED=5 ANSWERED=5",
        "2022年收到政府信息公开申请5件，办结5件；2023年收到政府信息公开申请8件，办结8件。|RECEIVED=8 ANSWERED=8",
        "去年收到政府信息公开申请5件，今年收到政府信息公开申请8件。|RECEIVED=8",
        "收到政府信息公开申请5件，均按期答复。|RECEIVED=5",
        "收到政府信息公开申请5件，按时办结率100%。|RECEIVED=5",
        "依申请公开3件，热线工单200件，办结率100%。|UNMATCHED",
        "收到政府信息公开申请5件，其中自然人4件，予以公开4件。|RECEIVED=5 FROM_PERSONS=4",
        "人大建议复文予以公开5件，不予公开1件。|''",
        "截至2022年底，收到政府信息公开申请5件。|''",
        "2023年累计收到政府信息公开申请56件。|RECEIVED=56",
        "近三年来，收到政府信息公开申请150件。|''",
        "上半年收到政府信息公开申请4件。|''",
        "2023年收到政府信息公开申请30件，同比增长12.5%。|RECEIVED=30"
      })
  void otherYearsAndComparisonsAreNoClaims(String sentence, String taken) {
    assertThat(said(sentence)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全区共收到政府信息公开申请120件，其中区政府办公室收到17件。|RECEIVED@WHOLE=120",
        "区政府办公室共受理政府信息公开申请17件。|RECEIVED@OFFICE=17",
        "各部门共受理政府信息公开申请103件，办结100件。|RECEIVED@WHOLE=103 ANSWERED@WHOLE=100",
        "云岫区教育局共收到政府信息公开申请4件。|RECEIVED=4",
        "区教育局收到政府信息公开申请4件。|RECEIVED=4"
      })
  void theScopeIsKept(String sentence, String taken) {
    assertThat(said(sentence)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到政府信息公开申请10件，予以公开4件，其中自然人3件。|RECEIVED=10 GRANTED=4",
        "收到政府信息公开申请10件，其中网上申请8件，信函申请2件。|RECEIVED=10",
        "收到政府信息公开申请9件，受理7件。|RECEIVED=9",
        "主动公开规范性文件6件。|''",
        "清理规范性文件20件，继续有效17件。|''",
        "收到市民来信12件，办结12件。|''",
        "受理行政许可申请300件。|''",
        "（二）依申请公开。收到政府信息公开申请3件，受理热线工单56件，答复56件。|RECEIVED=3",
        "全年行政诉讼案件35件，均按时出庭。|''",
        "办理行政复议案件86件。|''",
        "召开政务公开培训会3次，参训120人。|''",
        "行政许可事项共36项。|''"
      })
  void partsAndOtherThingsAreNoClaims(String sentence, String taken) {
    assertThat(said(sentence)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "累计收到政府信息公开申请56件。|UNMATCHED",
        "通过网上收到政府信息公开申请8件。|UNMATCHED",
        "区公安局收到政府信息公开申请4件。|UNMATCHED",
        "收到政府信息公开申请300余件。|UNMATCHED",
        "指导街道办理政府信息公开申请6件。|UNMATCHED",
        "依申请公开政府信息14条。|UNMATCHED",
        "政府信息公开行政复议维持2件。|UNMATCHED"
      })
  void whatIsDoubtfulIsTold(String sentence, String taken) {
    assertThat(said(sentence)).isEqualTo(taken);
  }

  @Test
  void theOfficeOfAGovernmentSpeaksForItself() {
    String sentence = "区政府办公室代表区政府共受理政府信息公开申请17件。";

    assertThat(read(1, sentence, agency("云岫区人民政府办公室")).claims())
        .extracting(Claim::scope)
        .containsExactly(Scope.OWN);
    assertThat(read(1, sentence, BUREAU).claims())
        .extracting(Claim::scope)
        .containsExactly(Scope.OFFICE);
  }

  @Test
  void everyClaimQuotesItsSentence() {
    Claim claim = read(1, "开头。我局收到政府信息公开申请２件；其余无。", BUREAU).claims().get(0);

    assertThat(claim.sentence()).isEqualTo("我局收到政府信息公开申请２件；");
    assertThat(claim.section()).isEqualTo(1);
  }

  @Test
  void sectionFourNeedNotSayThatItsCasesAreAboutInformation() {
    assertThat(read(4, "行政复议2件，行政诉讼1件。", BUREAU).claims()).hasSize(2);
    assertThat(read(1, "行政复议2件，行政诉讼1件。", BUREAU).claims()).isEmpty();
    assertThat(read(5, "收到政府信息公开申请2件。", BUREAU).claims()).isEmpty();
  }

  @Test
  void aFigureNeverCrossesALine() {
    assertThat(said("我局收到政府信息公开申请\n12件。")).isEmpty();
  }

  @Test
  void linesOfAPrintedPageGoOn() {
    String page =
        """
        2023年，本机关按照统一部署推进公开工作，持续
        完善制度，落实责任，公开质量有所提高。
        （二）依申请公开情况。全年收到政府信息公开申
        请1,234件，答
        复1200件，另有34件结转下年度继续办
        理，均在期限之内，没有一件被
        责令重新答复。
        """;

    assertThat(said(page)).isEqualTo("RECEIVED=1234 ANSWERED=1200 CARRIED_OUT=34");
  }

  @Test
  void sharesBringTheFiguresTheyMayBeOf() {
    NarrativeFigures figures = read(1, "收到政府信息公开申请10件，其中予以公开4件，占40%；不予公开6件，占比60%。", BUREAU);

    assertThat(figures.shares())
        .extracting(share -> share.part() + " " + share.percent() + " " + share.bases())
        .containsExactly("4 40 [10, 4]", "6 60 [10, 4, 6]");
    assertThat(read(1, "全程网办事项80件，占80%。", BUREAU).shares()).isEmpty();
  }
}
