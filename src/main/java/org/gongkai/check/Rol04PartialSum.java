package org.gongkai.check;

import java.util.List;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;

/** ROL-04: reports of members are missing or rejected, so the district's sum is partial. */
final class Rol04PartialSum extends Check implements DistrictCheck {

  Rol04PartialSum() {
    super("ROL-04", Severity.WARNING);
  }

  @Override
  public List<Note> review(Receipts receipts) {
    List<Coverage> expected =
        receipts.expected().stream().filter(coverage -> coverage.agency().isMember()).toList();
    List<String> absent =
        expected.stream()
            .filter(coverage -> coverage.status() != Coverage.Status.RECEIVED)
            .map(coverage -> coverage.agency().name())
            .toList();
    int received = expected.size() - absent.size();
    return absent.isEmpty()
        ? List.of()
        : List.of(
            note(receipts.year(), expected.size(), received, absent)
                .printed(received + "/" + expected.size()));
  }
}
