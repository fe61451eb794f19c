package org.gongkai.sample.district;

import java.util.List;
import org.gongkai.model.Agency;
import org.gongkai.model.Role;
import org.gongkai.sample.figure.SampleSize;
import org.jspecify.annotations.Nullable;

/** The agencies of the district in {@code input/}. */
final class ShippedRoster {

  /** The district's own published sum. */
  static final Agency DISTRICT =
      agency("YX00", "人民政府", "government", Role.CONSOLIDATED, 0, "区人民政府");

  static final Agency OFFICE = agency("YX01", "人民政府办公室", "government", 1, "区政府办公室", "区政府办");
  static final Agency DEVELOPMENT = agency("YX02", "发展和改革局", "department", 2, "区发展改革局", "区发改局");
  static final Agency EDUCATION = agency("YX03", "教育局", "department", 3, "区教育局");
  static final Agency FINANCE = agency("YX04", "财政局", "department", 4, "区财政局");
  static final Agency HOUSING = agency("YX05", "住房和城乡建设局", "department", 5, "区住建局");
  static final Agency MARKET = agency("YX06", "市场监督管理局", "department", 6, "区市场监管局", "云岫区工商行政管理局");

  /** Went into the enforcement bureau after 2021. */
  static final Agency CITY =
      lasting(agency("YX07", "城市管理局", "department", 7, "区城管局"), null, 2021, null);

  static final Agency ENFORCEMENT =
      lasting(agency("YX08", "综合行政执法局", "department", 8, "区综合执法局"), 2022, null, "YX07");

  static final Agency SPRING = agency("YX09", "听泉街道办事处", "subdistrict", 9, "听泉街道");
  static final Agency LAKE = agency("YX10", "望湖街道办事处", "subdistrict", 10, "望湖街道");
  static final Agency TOWN = agency("YX11", "松涧镇人民政府", "town", 11, "松涧镇");
  static final Agency TOWNSHIP = agency("YX12", "禾浦乡人民政府", "town", 12, "禾浦乡");

  /** Reports to the tax bureau above it, and publishes here all the same. */
  static final Agency TAX =
      new Agency(
          "YX13",
          "国家税务总局云岫区税务局",
          SampleAgencies.DISTRICT,
          "department",
          List.of("区税务局", "云岫区税务局"),
          null,
          null,
          Role.VERTICAL,
          null,
          false,
          13);

  /** Those that are summed, in protocol order. */
  static final List<Member> MEMBERS =
      List.of(
          new Member(OFFICE, SampleSize.MEDIUM),
          new Member(DEVELOPMENT, SampleSize.MEDIUM),
          new Member(EDUCATION, SampleSize.MEDIUM),
          new Member(FINANCE, SampleSize.MEDIUM),
          new Member(HOUSING, SampleSize.LARGE),
          new Member(MARKET, SampleSize.LARGE),
          new Member(CITY, SampleSize.MEDIUM),
          new Member(ENFORCEMENT, SampleSize.MEDIUM),
          new Member(SPRING, SampleSize.SMALL),
          new Member(LAKE, SampleSize.SMALL),
          new Member(TOWN, SampleSize.SMALL),
          new Member(TOWNSHIP, SampleSize.ZERO));

  static final Member VERTICAL = new Member(TAX, SampleSize.MEDIUM);

  /** Has handed in a report and is on no roster. */
  static final Agency STRANGER = agency("YX99", "档案馆", "institution", 99, "区档案馆");

  private ShippedRoster() {}

  private static Agency agency(
      String code, String name, String type, int order, String... aliases) {
    return agency(code, name, type, Role.MEMBER, order, aliases);
  }

  private static Agency agency(
      String code, String name, String type, Role role, int order, String... aliases) {
    return new Agency(
        code,
        SampleAgencies.DISTRICT + name,
        SampleAgencies.DISTRICT,
        type,
        List.of(aliases),
        null,
        null,
        role,
        null,
        false,
        order);
  }

  private static Agency lasting(
      Agency agency, @Nullable Integer from, @Nullable Integer to, @Nullable String successorOf) {
    return new Agency(
        agency.code(),
        agency.name(),
        agency.district(),
        agency.type(),
        agency.aliases(),
        from,
        to,
        agency.role(),
        successorOf,
        agency.ruleMaking(),
        agency.sortOrder());
  }
}
