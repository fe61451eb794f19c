package org.gongkai.sample.district;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.gongkai.model.Agency;
import org.gongkai.sample.Dice;
import org.gongkai.sample.SampleEncoding;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.disguise.Trait;
import org.gongkai.sample.figure.SampleForm;
import org.gongkai.sample.figure.SampleSize;
import org.gongkai.sample.render.Shape;
import org.gongkai.sample.report.SampleReport;

/**
 * A district to be made: how large, which years, which faults. The same plan gives the same bytes.
 */
public final class DistrictPlan {

  private record Planted(Fault fault, String agencyCode, int year) {}

  private final long seed;
  private final List<Agency> agencies;
  private final int firstYear;
  private final int lastYear;
  private final List<Planted> faults = new ArrayList<>();
  private List<Shape> shapes = List.of(Shape.values());
  private boolean plain;

  public DistrictPlan(long seed, int agencies, int firstYear, int lastYear) {
    this(seed, SampleAgencies.of(agencies), firstYear, lastYear);
  }

  DistrictPlan(long seed, List<Agency> agencies, int firstYear, int lastYear) {
    this.seed = seed;
    this.agencies = new ArrayList<>(agencies);
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /** Leaves out what is odd without a fault: every report follows its form and fills it in. */
  public DistrictPlan plain() {
    plain = true;
    return this;
  }

  /** Has reports in these shapes only. */
  public DistrictPlan in(List<Shape> others) {
    shapes = List.copyOf(others);
    return this;
  }

  public List<Agency> agencies() {
    return List.copyOf(agencies);
  }

  /** Plants a fault in the report of an agency for a year. */
  public DistrictPlan with(Fault fault, String agencyCode, int year) {
    faults.add(new Planted(fault, agencyCode, year));
    if (fault == Fault.DECISIONS_WITHOUT_POWER) {
      agencies.replaceAll(
          agency -> agency.code().equals(agencyCode) ? withoutCoercion(agency) : agency);
    }
    return this;
  }

  private static Agency withoutCoercion(Agency agency) {
    return new Agency(
        agency.code(),
        agency.name(),
        agency.district(),
        agency.type(),
        agency.aliases(),
        agency.activeFrom(),
        agency.activeTo(),
        agency.role(),
        agency.predecessors(),
        agency.ruleMaking(),
        agency.sortOrder(),
        Set.of("coercion"));
  }

  /** Makes the district. */
  public SampleDistrict build() {
    List<SampleFile> files = new ArrayList<>();
    for (Agency agency : agencies) {
      addFiles(files, agency);
    }
    return new SampleDistrict(agencies, files);
  }

  private void addFiles(List<SampleFile> files, Agency agency) {
    SampleSize size =
        agency.type().equals("department")
            ? Dice.of(seed, "size", agency.code())
                .pick(List.of(SampleSize.MEDIUM, SampleSize.LARGE))
            : Dice.of(seed, "size", agency.code()).pick(List.of(SampleSize.ZERO, SampleSize.SMALL));
    SortedMap<Integer, SampleReport> reports = reports(new Member(agency, size));
    faults.stream()
        .filter(planted -> planted.agencyCode().equals(agency.code()))
        .forEach(planted -> planted.fault().plant(reports, planted.year()));
    reports.values().forEach(report -> addFiles(files, report));
  }

  private SortedMap<Integer, SampleReport> reports(Member member) {
    return plain
        ? member.reports(seed, firstYear, lastYear, SampleForm::forYear)
        : member.reports(seed, firstYear, lastYear);
  }

  private void addFiles(List<SampleFile> files, SampleReport report) {
    if (!has(Fault.MISSING_REPORT, report)) {
      files.add(print(report, ""));
    }
    if (has(Fault.DUPLICATE, report)) {
      files.add(print(report, "副本/"));
    }
    if (has(Fault.RIVAL, report)) {
      files.add(print(DisclosureFaults.draft(report), "旧稿/"));
    }
    if (has(Fault.NOT_A_REPORT, report)) {
      files.add(OddPages.notice(report.year() + "/" + report.agency().code() + "会议通知.html"));
    }
  }

  private SampleFile print(SampleReport report, String folder) {
    Dice dice = Dice.of(seed, "shape", report.agency().code(), report.year());
    Shape shape = dice.pick(shapes);
    List<Trait> never = plain ? List.of(Trait.values()) : List.of();
    return new FilePrinter(seed, List.of(SampleEncoding.values()), never)
        .print(report, shape, folder, isFaulty(report));
  }

  private boolean isFaulty(SampleReport report) {
    return faults.stream().anyMatch(planted -> concerns(planted, report));
  }

  private boolean has(Fault fault, SampleReport report) {
    return faults.stream()
        .anyMatch(planted -> planted.fault() == fault && concerns(planted, report));
  }

  private static boolean concerns(Planted planted, SampleReport report) {
    return planted.agencyCode().equals(report.agency().code()) && planted.year() == report.year();
  }
}
