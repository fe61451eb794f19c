package org.gongkai.rollup.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.model.Narrative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarratedFiguresTest {

  private static List<NarratedFigure> read(String text) {
    return NarratedFigures.of(2023, new Narrative(1, "一、总体情况", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "本年度通过门户网站发布信息1,234条。 | website_posts | 1234 | 条 | exact",
        "我局微信公众号推送信息86篇 | wechat_posts | 86 | 篇 | exact",
        "2023年召开新闻发布会3场 | press_conferences | 3 | 场 | exact",
        "政策解读方面，全年发布解读材料12篇，内容清楚 | interpretations | 12 | 篇 | exact",
        "组织业务培训近20次 | trainings | 20 | 次 | approximate",
        "在官方微博上发布信息200余条 | weibo_posts | 200 | 条 | approximate",
        "全区主动公开政府信息5600条 | disclosed_items | 5600 | 条 | whole_place",
        "办理群众留言 45 件 | answered_messages | 45 | 件 | exact"
      })
  void aClauseWithOneTopicAndOneFigureIsTaken(
      String text, String topic, String figure, String unit, String certainty) {
    assertThat(read(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.topic().code()).isEqualTo(topic);
              assertThat(found.figure()).isEqualTo(figure);
              assertThat(found.unit()).isEqualTo(unit);
              assertThat(found.certainty().code()).isEqualTo(certainty);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "通过网站、微信发布信息120条",
        "网站发布信息30条、图片20条",
        "2022年门户网站发布信息120条",
        "微信公众号较去年增加30条",
        "自开通以来网站累计发布信息900条",
        "网站发布信息1.5万条",
        "网站发布信息占80%",
        "网站设置栏目12个",
        "第3次修订网站管理办法",
        "网站于2023年3月5日改版",
        "计划开展培训4次",
        "主动公开政府信息，依申请公开信息246条",
        "对3件公开的文件进行意见征集",
        "深化政务新媒体矩阵建设，采写稿件2606篇"
      })
  void whatIsNotUnderstoodToTheEndIsLeftOut(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void severalFiguresForATopicAreCalledSo() {
    assertThat(read("网站发布信息300条。其中，网站发布动态信息120条。"))
        .extracting(NarratedFigure::certainty)
        .containsOnly(NarratedFigure.Certainty.SEVERAL)
        .hasSize(2);
  }

  @Test
  void otherSectionsAreNotRead() {
    assertThat(NarratedFigures.of(2023, new Narrative(5, "五", "网站发布信息300条。"))).isEmpty();
  }
}
