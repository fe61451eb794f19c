package org.gongkai.extract.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.extract.ProseLine;
import org.gongkai.extract.section.Sections;
import org.gongkai.model.Agency;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;

/**
 * Finds the name that a report gives itself, where no roster says what names there are: that of its
 * title, or else of whoever fills it in, signs it, or heads the page. Where a name is short for
 * another (区教育局, 云岫区教育体育局), both are the agency's.
 */
public final class SelfNamed {

  private static final int TOP_LINES = 3;

  private static final Roster NOBODY = new Roster(List.of());

  private SelfNamed() {}

  /**
   * The agency of a report, known by its name alone, which is its code, too. The name is empty
   * where the report tells none.
   *
   * @param source path of the file
   */
  public static Agency find(String declaredTitle, Sections sections, String source) {
    AgencyNames none = new AgencyNames(NOBODY);
    PathHints path = new PathHints(source, NOBODY, none);
    Inquiry inquiry =
        new Inquiry(declaredTitle, sections, new Bodies(none, source), path, Optional.empty());
    List<String> names = new ArrayList<>();
    inquiry.title().stream()
        .flatMap(title -> title.bodies().stream())
        .forEach(body -> names.add(body.name()));
    testified(inquiry).forEach(names::add);
    Stream.concat(topLines(sections), NamedFields.publisher(sections.preamble()).stream())
        .filter(Signature::isOrganisation)
        .filter(name -> !AgencyNames.isNobody(name))
        .forEach(names::add);
    path.organisation().ifPresent(names::add);
    return agency(names);
  }

  /** What the witnesses say, the weightiest first. */
  private static Stream<String> testified(Inquiry inquiry) {
    return inquiry.agency().testimonies().stream()
        .filter(testimony -> testimony.kind() != WitnessKind.TITLE)
        .sorted(Comparator.comparing(testimony -> -testimony.kind().weight()))
        .flatMap(testimony -> testimony.says().stream())
        .map(Body::name);
  }

  private static Stream<String> topLines(Sections sections) {
    return sections.preamble().stream()
        .map(ProseLine::text)
        .filter(text -> !text.isBlank())
        .limit(TOP_LINES);
  }

  /** Words of a title that name nobody give way to a name. */
  private static Agency agency(List<String> names) {
    String first = names.stream().findFirst().orElse("");
    String whole =
        Signature.isOrganisation(first)
            ? names.stream()
                .filter(name -> isShortFor(first, name))
                .max(Comparator.comparingInt(String::length))
                .orElse(first)
            : names.stream().filter(Signature::isOrganisation).findFirst().orElse(first);
    List<String> others =
        names.stream()
            .distinct()
            .filter(name -> !name.equals(whole))
            .filter(name -> name.equals(first) || isShortFor(name, whole))
            .toList();
    return agency(whole, others);
  }

  /** 区城管局 has nothing that 云岫区城市管理局 has not, in the same order and to the same end. */
  private static boolean isShortFor(String name, String whole) {
    if (name.isEmpty() || !whole.endsWith(name.substring(name.length() - 1))) {
      return false;
    }
    int at = -1;
    for (int i = 0; i < name.length(); i++) {
      at = whole.indexOf(name.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** An agency of which nothing is known but its name. */
  public static Agency named(String name) {
    return agency(name, List.of());
  }

  private static Agency agency(String name, List<String> others) {
    return new Agency(name, name, "", "", others, null, null, Role.MEMBER, null, null, null);
  }
}
