package org.gongkai.extract.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.model.Agency;
import org.jspecify.annotations.Nullable;

/** Whom the names in a file may mean, given the roster and the folders the file lies in. */
record Bodies(AgencyNames names, String source) {

  /**
   * Those that the title means: none where it names nobody, several where several agencies of the
   * roster have the name, a stranger where none has.
   */
  Set<Body> of(Title title) {
    if (title.agency().isEmpty() || AgencyNames.isNobody(title.agency())) {
      return Set.of();
    }
    Set<Agency> found = narrowed(names.find(title.agency()), title.year());
    return found.isEmpty() ? Set.of(Body.stranger(title.agency())) : bodies(found);
  }

  /** Those on the roster that a name means. */
  Set<Body> onRoster(String name) {
    return AgencyNames.isNobody(name) ? Set.of() : bodies(narrowed(names.find(name), null));
  }

  /** Those that a name means, or a stranger; nobody where it is no name. */
  Set<Body> anybody(String name) {
    Set<Body> found = onRoster(name);
    return found.isEmpty() && Signature.isOrganisation(name) && !AgencyNames.isNobody(name)
        ? Set.of(Body.stranger(name))
        : found;
  }

  /** A stranger's name, and whom on the roster it resembles: never taken, only told. */
  String withResemblance(String name) {
    List<String> similar = names.similar(name);
    return similar.isEmpty() ? name : name + "（≈ " + String.join("；", similar) + "）";
  }

  /** Of several of one name those in whose district the file lies, and that existed in the year. */
  private Set<Agency> narrowed(Set<Agency> agencies, @Nullable Integer year) {
    Set<Agency> placed = fitting(agencies, agency -> source.contains(agency.district()));
    return year == null ? placed : fitting(placed, agency -> agency.isActiveIn(year));
  }

  private static Set<Agency> fitting(Set<Agency> agencies, Predicate<Agency> test) {
    Set<Agency> left =
        agencies.stream().filter(test).collect(Collectors.toCollection(LinkedHashSet::new));
    return agencies.size() > 1 && left.size() == 1 ? left : agencies;
  }

  private static Set<Body> bodies(Set<Agency> agencies) {
    return agencies.stream().map(Body::of).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The one body, where there is just one. */
  static Optional<Body> single(Set<Body> bodies) {
    return bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty();
  }
}
