package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.check.context.DistrictReview;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation;
import org.gongkai.model.Rejection;
import org.gongkai.model.Report;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedNumber;
import org.jspecify.annotations.Nullable;

class FingerprintPropertiesTest {

  private static final List<String> PRINTED =
      List.of("0", "3", "12", "", "/", "若干", "1.5", "-4", "984361元", "2件", "１２", "5（含1件）");

  private static final List<String> SAID =
      List.of(
          "收到政府信息公开申请7件，办结5件，结转下年度3件。",
          "办理政府信息公开申请5件，予以公开4件，占41%；部分公开4件，占41%。",
          "政府信息公开行政复议、行政诉讼案件共3件，信息公开行政复议3件。",
          "2020年，我局公开信息。2018年，我委公开信息。2020年全年公开信息。",
          "为进一步做好工作，2023年我局加大公开力度。（文字描述）（具体网址）",
          "制发规范性文件5件，作出行政许可决定9件。");

  @Property(tries = 40)
  void noTwoFindingsOfARunShareAFingerprint(@ForAll long seed) {
    Random random = new Random(seed);
    Checks checks = Desk.checks();
    List<Finding> findings = new ArrayList<>();
    findings.addAll(
        Desk.review(Desk.BUREAU, messy(2019, random), messy(2022, random), messy(2023, random)));
    for (Rejection.Reason reason : Rejection.Reason.values()) {
      for (String file : List.of("reports/a.html", "reports/b.html")) {
        findings.addAll(
            checks.reviewRejected(file + reason, rejected(reason, "A1", 2023), Optional.empty()));
        findings.addAll(
            checks.reviewRejected(
                file + reason + "x", rejected(reason, null, null), Optional.empty()));
      }
    }
    for (int year : List.of(2023, 2024)) {
      Coverage missing = Desk.coverage(Desk.HEIR, year, Coverage.Status.MISSING);
      findings.addAll(
          checks.reviewDistrict(DistrictReview.ofCoverage("某区", year, List.of(missing))));
    }

    assertThat(findings).extracting(Finding::fingerprint).doesNotHaveDuplicates();
  }

  private static Report messy(int year, Random random) {
    ReportFixture report = ReportFixture.report(year);
    for (CellKey key : report.keys()) {
      if (random.nextInt(4) == 0) {
        report.set(key, PrintedNumber.quantity(PRINTED.get(random.nextInt(PRINTED.size()))));
      }
    }
    for (int i = 0; i < 60; i++) {
      report.saw(observation(report, random, i));
    }
    for (int i = 0; i < 6; i++) {
      report.says(random.nextInt(7), SAID.get(random.nextInt(SAID.size())).repeat(2));
    }
    return report.build();
  }

  private static Observation observation(ReportFixture report, Random random, int i) {
    Observation.Kind[] kinds = Observation.Kind.values();
    CellKey key = report.keys().get(random.nextInt(report.keys().size()));
    int kind = random.nextInt(kinds.length);
    int depth = random.nextInt(4);
    return new Observation(
        kinds[kind],
        depth > 0 ? key.section() : null,
        depth > 1 ? key.category() : null,
        depth > 2 ? key.measure() : null,
        kinds[kind] == Observation.Kind.DATED ? "2020-01-02" : "一二三四五六".substring(i % 6, i % 6 + 1),
        random.nextBoolean() ? "" : "应为" + i,
        SourceSpan.line(i));
  }

  private static Loading.Rejected rejected(
      Rejection.Reason reason, @Nullable String agency, @Nullable Integer year) {
    return new Loading.Rejected("html", new Rejection(reason, "x"), agency, year, List.of());
  }
}
