package org.gongkai.job.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.SealedYear;
import org.gongkai.output.seal.Restated;
import org.gongkai.output.seal.SealFolder;
import org.gongkai.output.seal.StandingSeals.Standing;

/**
 * What offices have declared final, set beside what an edition says of it: once for all files of
 * the edition.
 */
final class SealedYears {

  private final RunRequest request;
  private final Instructions office;
  private final Rules rules;
  private final EditionSource edition;
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, SealedYear> known = new HashMap<>();

  SealedYears(RunRequest request, Instructions office, Rules rules, EditionSource edition) {
    this.request = request;
    this.office = office;
    this.rules = rules;
    this.edition = edition;
  }

  synchronized List<SealedYear> of(String district) {
    return office.seals().all().stream()
        .filter(standing -> standing.seal().office().equals(district))
        .filter(standing -> request.selection().holdsYear(standing.seal().year()))
        .map(standing -> known.computeIfAbsent(standing.digest(), any -> compare(standing)))
        .toList();
  }

  private SealedYear compare(Standing standing) {
    if (files.isEmpty()) {
      edition.forEachSource(file -> files.put(file.path(), file.sha256()));
    }
    Restated.Making now = new Restated.Making(rules.program(), office.files(), files);
    try {
      return new SealedYear(
          standing.seal().office(),
          standing.seal().year(),
          standing.seal().sealed().atZone(Options.CHINA).toLocalDate(),
          standing.seal().run(),
          SealFolder.code(standing.digest()),
          Restated.of(
              standing,
              edition.ofDistrict(standing.seal().office()),
              now,
              request.selection()::holdsAgency));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
