package org.gongkai.check.district;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;

/**
 * ROL-05: other members than the year before, so the district's years do not compare as they are.
 */
final class Rol05RosterChanged extends Check implements DistrictCheck {

  Rol05RosterChanged() {
    super("ROL-05", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    List<Agency> before = context.review().before();
    List<Agency> now = context.expected().stream().map(Coverage::agency).toList();
    List<String> joined = without(now, before);
    List<String> left = without(before, now);
    return before.isEmpty() || (joined.isEmpty() && left.isEmpty())
        ? List.of()
        : List.of(note(context.year(), told("joined", joined), told("left", left)));
  }

  private static Phrase told(String move, List<String> names) {
    return names.isEmpty()
        ? Phrase.of("ROL-05.none-" + move)
        : Phrase.of("ROL-05." + move, names.size(), names);
  }

  private static List<String> without(Collection<Agency> some, Collection<Agency> others) {
    Set<Agency> known = new HashSet<>(others);
    return some.stream().filter(agency -> !known.contains(agency)).map(Agency::name).toList();
  }
}
