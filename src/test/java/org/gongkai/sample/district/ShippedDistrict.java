package org.gongkai.sample.district;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.sample.SampleEncoding;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.disguise.Trait;
import org.gongkai.sample.figure.FigureSeries;
import org.gongkai.sample.figure.SampleForm;
import org.gongkai.sample.figure.SampleSize;
import org.gongkai.sample.render.Shape;
import org.gongkai.sample.report.SampleReport;

/**
 * The district in {@code input/}: its reports, the faults planted in them, and what lies between.
 * {@code src/site/markdown/sample-district.md} tells the story.
 */
public final class ShippedDistrict {

  private static final long SEED = 23;
  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2024;
  private static final List<Integer> CONSOLIDATED_YEARS = List.of(2021, 2024);
  private static final List<Integer> VERTICAL_YEARS = List.of(2022, 2023);

  /** The shapes of pages and text; shapes that came later leave the shipped files as they are. */
  private static final List<Shape> SHAPES =
      Stream.of(Shape.values()).filter(shape -> shape != Shape.CSV).toList();

  /** As often as one meets them. */
  private static final List<SampleEncoding> ENCODINGS =
      List.of(
          SampleEncoding.UTF_8,
          SampleEncoding.UTF_8,
          SampleEncoding.UTF_8,
          SampleEncoding.UTF_8_UNLABELLED,
          SampleEncoding.UTF_8_BOM,
          SampleEncoding.GB18030_AS_GB2312,
          SampleEncoding.GB18030_AS_GB2312,
          SampleEncoding.GB18030_UNLABELLED,
          SampleEncoding.GB18030_UNLABELLED,
          SampleEncoding.UTF_16LE_BOM);

  private final FilePrinter printer =
      new FilePrinter(SEED, ENCODINGS, List.of(Trait.NO_TITLE, Trait.LOOKALIKES));
  private final Map<Agency, SortedMap<Integer, SampleReport>> reports = new LinkedHashMap<>();
  private final List<SampleFile> files = new ArrayList<>();

  private ShippedDistrict() {
    for (Member member : ShippedRoster.MEMBERS) {
      reports.put(member.agency(), member.reports(SEED, FIRST_YEAR, LAST_YEAR));
    }
  }

  /** Makes the district anew. */
  public static SampleDistrict build() {
    ShippedDistrict district = new ShippedDistrict();
    district.plantFaults();
    district.printMembers();
    district.printOthers();
    district.printOddities();
    return new SampleDistrict(agencies(), district.files);
  }

  /** Writes the district; the argument is the input folder. */
  public static void main(String[] args) throws Exception {
    build().writeTo(Path.of(args[0]));
  }

  private static List<Agency> agencies() {
    return Stream.of(
            Stream.of(ShippedRoster.DISTRICT),
            ShippedRoster.MEMBERS.stream().map(Member::agency),
            Stream.of(ShippedRoster.TAX))
        .flatMap(agency -> agency)
        .toList();
  }

  private void plantFaults() {
    plant(Fault.RESULT_TOTAL, ShippedRoster.HOUSING, 2022);
    plant(Fault.REVIEW_TOTAL, ShippedRoster.MARKET, 2023);
    plant(Fault.CARRY_OVER, ShippedRoster.TOWN, 2023);
    plant(Fault.STOCK, ShippedRoster.DEVELOPMENT, 2023);
  }

  private void plant(Fault fault, Agency agency, int year) {
    fault.plant(of(agency), year);
  }

  private void printMembers() {
    reports.values().forEach(years -> years.values().forEach(this::printMember));
  }

  private void printMember(SampleReport report) {
    if (report.year() == 2020 && report.agency().equals(ShippedRoster.SPRING)) {
      return;
    }
    if (report.year() == 2020 && report.agency().equals(ShippedRoster.TOWNSHIP)) {
      files.add(OddPages.titleOnly("2020/禾浦乡2020年报.html", report.agency(), 2020));
      return;
    }
    print(report, "");
  }

  /** Shapes by turns, so that all of them are met. */
  private void print(SampleReport report, String folder) {
    Shape shape = SHAPES.get(files.size() % SHAPES.size());
    boolean mayBeFaulty = report.year() == 2022 || report.year() == 2023;
    files.add(printer.print(report, shape, folder, mayBeFaulty));
  }

  private void printOthers() {
    SortedMap<Integer, SampleReport> tax =
        ShippedRoster.VERTICAL.reports(SEED, FIRST_YEAR, LAST_YEAR);
    VERTICAL_YEARS.forEach(year -> print(of(tax, year), ""));
    Member district = new Member(ShippedRoster.DISTRICT, ShippedRoster.VERTICAL.size());
    for (int year : CONSOLIDATED_YEARS) {
      print(district.report(SEED, year, SampleForm.FORM_2021, sum(year)), "");
    }
  }

  private Map<CellKey, BigDecimal> sum(int year) {
    List<Map<CellKey, BigDecimal>> members = new ArrayList<>();
    for (SortedMap<Integer, SampleReport> years : reports.values()) {
      if (years.containsKey(year)) {
        Map<CellKey, BigDecimal> figures = new LinkedHashMap<>();
        of(years, year).cells().forEach((key, cell) -> figures.put(key, cell.getNumber()));
        members.add(figures);
      }
    }
    return FigureSeries.sum(members);
  }

  private void printOddities() {
    addCopy(ShippedRoster.EDUCATION, 2023, "待核/教育局(1)");
    print(DisclosureFaults.draft(of(of(ShippedRoster.FINANCE), 2022)), "初稿/");
    addStranger(2022);
    files.add(OddPages.notice("2022/培训会通知.html"));
    files.add(OddPages.blankForm("年度报告格式（空表）.htm", ShippedRoster.OFFICE));
    files.add(OddPages.before2019("2018/区发改局2018年报.html", ShippedRoster.DEVELOPMENT));
  }

  private void addCopy(Agency agency, int year, String name) {
    files.stream()
        .filter(file -> file.agencyCode().equals(agency.code()) && file.year() == year)
        .findFirst()
        .map(file -> file.at(name + suffix(file)))
        .ifPresent(files::add);
  }

  private void addStranger(int year) {
    Member stranger = new Member(ShippedRoster.STRANGER, SampleSize.SMALL);
    SampleReport report = of(stranger.reports(SEED, year, year), year);
    SampleFile file = printer.print(report, Shape.HTML_PORTAL, "", true);
    files.add(SampleFile.rejected(file.path(), file.content(), Reason.AGENCY_NOT_ON_ROSTER));
  }

  private static String suffix(SampleFile file) {
    return file.path().substring(file.path().lastIndexOf('.'));
  }

  private SortedMap<Integer, SampleReport> of(Agency agency) {
    return reports.getOrDefault(agency, new TreeMap<>());
  }

  private static SampleReport of(SortedMap<Integer, SampleReport> years, int year) {
    return Objects.requireNonNull(years.get(year), "no report of " + year);
  }
}
