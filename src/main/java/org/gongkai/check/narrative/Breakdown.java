package org.gongkai.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A figure with the parts that the text takes it apart into, by one way of dividing that leaves
 * nothing out: 12件，其中网络8件，信函4件.
 *
 * @param claim the whole
 * @param parts two or more
 */
public record Breakdown(Claim claim, List<BigDecimal> parts) {

  private static final Pattern PART =
      Pattern.compile(
          "^(?:其中|包括|包含|分别为?|通过)*(?<w>[^\\d]*?)(?:申请)?(?:共计|共|为|有)?"
              + Numerals.COUNT
              + "(?:件|宗|起|份)$");

  private static final Set<Subject> SUBJECTS =
      EnumSet.of(Subject.RECEIVED, Subject.ANSWERED, Subject.HANDLED);

  private static final String WHO_ASKED = "(?:提出|提交)?的?$";

  /** Parts that table 三 has, too. */
  private static final Map<Subject, Pattern> APPLICANTS =
      Map.of(
          Subject.FROM_PERSONS,
          Pattern.compile("^(?:自然人|公民个人|公民|个人)" + WHO_ASKED),
          Subject.FROM_ORGANISATIONS,
          Pattern.compile("^法人(?:(?:和|或|及|或者|、)其他(?:社会)?组织)?" + WHO_ASKED));

  private static final Pattern BEGINS = Pattern.compile("^(?:其中|包括|包含|分别)");
  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final Pattern OTHERS = Pattern.compile("^其[他它](?:方式|渠道|途径|形式)?$");

  private static final List<Pattern> WAYS =
      List.of(
          Pattern.compile("自然人|公民|个人|法人"),
          Pattern.compile("网|平台|邮箱|邮件|信函|邮寄|书面|当面|现场|窗口|传真|来函|信件|线上|线下"));

  public Breakdown {
    parts = List.copyOf(parts);
  }

  private record Part(String words, BigDecimal figure) {

    static Optional<Part> find(String piece) {
      Matcher part = PART.matcher(piece);
      return part.matches()
          ? Numerals.find(part.group("n")).map(figure -> new Part(part.group("w"), figure))
          : Optional.empty();
    }
  }

  /** Reads the pieces behind a figure; a second 其中 divides a part and ends it. */
  static Stream<Breakdown> find(Claim claim, List<String> pieces) {
    List<Part> parts = SUBJECTS.contains(claim.subject()) ? parts(pieces) : List.of();
    return WAYS.stream()
        .map(way -> figures(parts, way))
        .filter(figures -> figures.size() > 1)
        .map(figures -> new Breakdown(claim, figures));
  }

  /** What the pieces behind a figure say of those who asked. */
  static Stream<Claim> applicants(Claim claim, List<String> pieces) {
    List<Part> parts = SUBJECTS.contains(claim.subject()) ? parts(pieces) : List.of();
    return parts.stream()
        .flatMap(
            part ->
                APPLICANTS.entrySet().stream()
                    .filter(who -> who.getValue().matcher(part.words()).matches())
                    .map(who -> claim.with(who.getKey(), part.figure())));
  }

  private static List<Part> parts(List<String> pieces) {
    List<Part> parts = new ArrayList<>();
    if (pieces.isEmpty() || !BEGINS.matcher(pieces.get(0)).find()) {
      return parts;
    }
    for (String piece : pieces) {
      Optional<Part> part = Part.find(piece);
      boolean isNext = parts.isEmpty() || !BEGINS.matcher(piece).find();
      if (part.isPresent() && isNext) {
        parts.add(part.get());
      } else if (FIGURE.matcher(piece).find() || !isNext) {
        return parts;
      }
    }
    return parts;
  }

  private static List<BigDecimal> figures(List<Part> parts, Pattern way) {
    List<BigDecimal> figures = new ArrayList<>();
    for (Part part : parts) {
      boolean isRest = !figures.isEmpty() && OTHERS.matcher(part.words()).matches();
      if (isRest || way.matcher(part.words()).find()) {
        figures.add(part.figure());
      }
    }
    return figures;
  }

  /** What the parts come to. */
  public BigDecimal sum() {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
