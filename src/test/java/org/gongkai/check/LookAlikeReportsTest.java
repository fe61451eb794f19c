package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.check.context.Below;
import org.gongkai.check.context.DistrictReview;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.Role;
import org.gongkai.model.wording.Language;
import org.junit.jupiter.api.Test;

/** CON-08: reports of a district whose words are the same. */
class LookAlikeReportsTest {

  private static final String WORDS =
      "公开工作由主要负责人统筹，科室分工落实，信息发布前逐级审看，涉及个人隐私的内容先行处理；门户网站与公众号同步更新，"
          + "群众来访可在大厅自助查阅。对照要求仍有差距，例如解读以文字居多，图表较少，部分栏目归类不准，检索结果靠后；"
          + "今后拟逐项改进，每季度邀请居民代表试用网站，把意见整理成清单交科室办理，办理结果在专栏里逐条回复，接受监督，"
          + "并对窗口和热线人员开展两次轮训，统一答复口径，减少往返补正，让申请人少跑路，也让公开更加及时准确。"
          + "年内还整理了历年存量信息，失效的标注说明，仍适用的归入专题，方便居民和企业按事项查找，并在各社区设立查阅角，由网格员协助老年人使用终端。";

  private final SortedMap<String, Report> reports = new TreeMap<>();

  private List<Finding> review(Policy policy) {
    DistrictReview review =
        new DistrictReview(
            "某区",
            2023,
            reports.keySet().stream().map(LookAlikeReportsTest::received).toList(),
            List.of(),
            0,
            List.of(),
            reports,
            Map.of(),
            List.of(),
            Below.nothing("某区"));
    Checks checks = new Checks(ReportFixture.FORMS, Desk.ROSTER, Desk.TODAY, policy, Language.ZH);
    return Desk.of("CON-08", checks.reviewDistrict(review)).toList();
  }

  private static Coverage received(String code) {
    Agency agency =
        new Agency(
            code, code + "局", "某区", "", List.of(), null, null, Role.MEMBER, null, null, null);
    return Desk.coverage(agency, 2023, Coverage.Status.RECEIVED);
  }

  private void handIn(String code, String words) {
    reports.put(code, ReportFixture.report(2023).says(1, words).says(5, "另见前文。").build(code));
  }

  @Test
  void copiesAreToldOnceEachWithTheFirstOfThemAndThatWithTheSecond() {
    handIn("A", WORDS);
    handIn("B", "2023年，" + WORDS.replace("两次", "3次"));
    handIn("C", WORDS);
    handIn("D", WORDS.substring(0, 110) + "本局自行改写了后半部分，内容全不相同，另述重点领域公开与惠民政策宣讲安排。".repeat(4));

    assertThat(review(Policy.usual()))
        .extracting(Finding::agencyCode, Finding::computed)
        .containsExactly(tuple("A", "B局"), tuple("B", "A局"), tuple("C", "A局"));
    assertThat(review(Policy.usual()).get(2).message())
        .isEqualTo("“一、总体情况”和“五、存在的主要问题及改进情况”的文字与“A局”本年度报告相似度达100.0%，请核实是否照搬。");
  }

  @Test
  void shortTextsAreNotCompared() {
    handIn("A", "本年度无新增情况。");
    handIn("B", "本年度无新增情况。");

    assertThat(review(Policy.usual())).isEmpty();
    Properties settings = new Properties();
    settings.setProperty("CON-08.characters", "5");
    assertThat(review(Policy.of(settings))).hasSize(2);
  }
}
