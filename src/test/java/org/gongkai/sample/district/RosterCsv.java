package org.gongkai.sample.district;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.jspecify.annotations.Nullable;

/** Writes a roster as Excel saves it: UTF-8 with BOM, CRLF. */
final class RosterCsv {

  private static final String HEAD =
      "code,name,district,type,aliases,active_from,active_to,role,successor_of,rule_making,sort_order";

  private static final List<String> POWERS = List.of("licensing", "penalties", "coercion");

  private RosterCsv() {}

  /** The powers of the agencies have columns only where one of them lacks any. */
  static byte[] bytes(List<Agency> agencies) {
    boolean powers = agencies.stream().anyMatch(agency -> !agency.without().isEmpty());
    String head = powers ? HEAD + "," + String.join(",", POWERS) : HEAD;
    return Stream.concat(Stream.of(head), agencies.stream().map(agency -> line(agency, powers)))
        .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Agency agency, boolean powers) {
    Stream<String> cells =
        Stream.of(
            agency.code(),
            agency.name(),
            agency.district(),
            agency.type(),
            String.join(";", agency.aliases()),
            text(agency.activeFrom()),
            text(agency.activeTo()),
            agency.role().name().toLowerCase(Locale.ROOT),
            String.join("；", agency.predecessors()),
            Boolean.TRUE.equals(agency.ruleMaking()) ? "yes" : "no",
            text(agency.sortOrder()));
    return Stream.concat(cells, powers ? powers(agency) : Stream.empty())
        .collect(Collectors.joining(","));
  }

  private static Stream<String> powers(Agency agency) {
    return POWERS.stream().map(power -> agency.without().contains(power) ? "no" : "");
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
