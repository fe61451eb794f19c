package org.gongkai.sample.district;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.model.Agency;
import org.gongkai.model.Role;

/** Agencies of a made-up district of any size. */
public final class SampleAgencies {

  /** The district of all samples; there is none of this name. */
  public static final String DISTRICT = "云岫区";

  private static final List<String> BUREAUS =
      List.of(
          "发展和改革局",
          "教育局",
          "财政局",
          "住房和城乡建设局",
          "市场监督管理局",
          "民政局",
          "司法局",
          "审计局",
          "农业农村局",
          "水务局",
          "交通运输局",
          "卫生健康局",
          "应急管理局",
          "统计局",
          "文化和旅游局",
          "退役军人事务局",
          "医疗保障局",
          "人力资源和社会保障局",
          "自然资源局",
          "生态环境局");

  private static final String FIRST = "松禾柳梅竹兰枫桐槐杉荷菱芦苇棠榆桑柏樟栗";
  private static final String SECOND = "溪塘洲湾岭坪川浦桥泉岗坞渡滩畈泽陂垄埠墩";

  /** In front of the places once all pairs are used up. */
  private static final String LATER = "上下东西南北新古";

  private SampleAgencies() {}

  /** So many agencies: the government office, bureaus, then towns, all different. */
  public static List<Agency> of(int count) {
    List<Agency> agencies = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      agencies.add(agency(number));
    }
    return agencies;
  }

  /**
   * So many agencies of a district of a province; no two districts share a code, name or alias.
   *
   * @param district its number, from 0
   */
  static List<Agency> ofProvince(int district, int count) {
    return of(count).stream().map(agency -> moved(agency, district)).toList();
  }

  private static Agency moved(Agency agency, int district) {
    String place = place(district);
    String name = agency.name().substring(DISTRICT.length());
    return new Agency(
        String.format(Locale.ROOT, "%s-%03d", agency.code(), district),
        place + "区" + name,
        place + "区",
        agency.type(),
        List.of(place + agency.aliases().get(0)),
        null,
        null,
        agency.role(),
        null,
        agency.ruleMaking(),
        agency.sortOrder());
  }

  private static Agency agency(int number) {
    if (number == 1) {
      return member(number, "人民政府办公室", "government", "区政府办公室");
    }
    if (number - 2 < BUREAUS.size()) {
      String bureau = BUREAUS.get(number - 2);
      return member(number, bureau, "department", "区" + bureau);
    }
    return town(number, number - 2 - BUREAUS.size());
  }

  /** Towns, townships and subdistricts by turns; more than ten thousand different names. */
  private static Agency town(int number, int at) {
    String place = place(at / 3);
    return switch (at % 3) {
      case 0 -> member(number, place + "镇人民政府", "town", place + "镇");
      case 1 -> member(number, place + "乡人民政府", "town", place + "乡");
      default -> member(number, place + "街道办事处", "subdistrict", place + "街道");
    };
  }

  private static String place(int at) {
    int first = at % FIRST.length();
    int second = (at / FIRST.length() + first) % SECOND.length();
    int round = at / (FIRST.length() * SECOND.length());
    return LATER.substring(round == 0 ? 0 : round - 1, round)
        + FIRST.charAt(first)
        + SECOND.charAt(second);
  }

  private static Agency member(int number, String name, String type, String alias) {
    return new Agency(
        String.format(Locale.ROOT, "YX%04d", number),
        DISTRICT + name,
        DISTRICT,
        type,
        List.of(alias),
        null,
        null,
        Role.MEMBER,
        null,
        false,
        number);
  }
}
