package org.gongkai.job.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.check.Policy;
import org.gongkai.check.SettingException;
import org.gongkai.intake.Sha256;
import org.gongkai.model.Deadlines;
import org.gongkai.model.Decisions;
import org.gongkai.model.DisclosureOffice;
import org.gongkai.model.Letterhead;
import org.gongkai.model.Offices;
import org.gongkai.model.ScoringScheme;
import org.gongkai.model.wording.Sentence;
import org.gongkai.office.AnswersFolder;
import org.gongkai.office.DeadlinesFile;
import org.gongkai.office.DecisionsFile;
import org.gongkai.office.LetterheadFile;
import org.gongkai.office.OfficeException;
import org.gongkai.office.OfficesFile;
import org.gongkai.office.RosterFile;
import org.gongkai.office.ScoringFile;
import org.gongkai.office.SettingsFile;
import org.gongkai.output.seal.DamagedSealException;
import org.gongkai.output.seal.StandingSeals;

/** Looks at everything that can be wrong before a run starts, before anything is written. */
public final class Preflight {

  private final RunRequest request;
  private final List<Sentence> notes = new ArrayList<>();
  private final Map<String, String> files = new TreeMap<>();

  private Preflight(RunRequest request) {
    this.request = request;
  }

  /**
   * What the office tells a run that can start.
   *
   * @throws UsageException when the run cannot start as it was asked for
   */
  public static Instructions check(RunRequest request) throws UsageException {
    return new Preflight(request).instructions();
  }

  private Instructions instructions() throws UsageException {
    FolderRules.check(request);
    Path roster = find("agencies").orElseThrow(this::noRoster);
    Offices offices = readIfThere("offices", OfficesFile::read, Offices.NONE);
    RosterFile.Contents agencies = read(roster, file -> RosterFile.read(file, offices));
    if (!agencies.ignoredColumns().isEmpty()) {
      notes.add(
          UsageException.sentence(
              "columns.unused", roster, String.join(" ", agencies.ignoredColumns())));
    }
    String agency = request.selection().agencyCode();
    if (agency != null && agencies.roster().find(agency).isEmpty()) {
      throw UsageException.of("agency", agency);
    }
    String office = request.selection().office();
    if (office != null && offices.find(office).isEmpty()) {
      throw UsageException.of("office", office);
    }
    String empty =
        offices.all().stream()
            .map(DisclosureOffice::name)
            .filter(name -> agencies.roster().within(name).agencies().isEmpty())
            .collect(Collectors.joining(" "));
    if (!empty.isEmpty()) {
      notes.add(UsageException.sentence("office.empty", empty));
    }
    return new Instructions(
        agencies.roster(),
        decisions(),
        readIfThere("deadlines", DeadlinesFile::read, Deadlines.NATIONAL),
        policy(),
        letterhead(),
        readIfThere("scoring", file -> ScoringFile.read(file, scored()), ScoringScheme.NONE),
        AnswersFolder.read(request.input(), agencies.roster(), notes::add),
        seals(),
        files,
        notes);
  }

  /** The office's own list, and after it what was saved from pages, the last saved last. */
  private Decisions decisions() throws UsageException {
    Decisions decisions = readIfThere("decisions", DecisionsFile::read, Decisions.NONE);
    for (Path file : OfficePath.saved(request.input(), "decisions")) {
      Decisions later = read(file, DecisionsFile::read);
      Set<String> changed = decisions.changedBy(later);
      if (!changed.isEmpty()) {
        notes.add(UsageException.sentence("decisions.changed", file, String.join(" ", changed)));
      }
      decisions = decisions.then(later);
    }
    return decisions;
  }

  private UsageException noRoster() {
    return UsageException.of("roster.missing", request.input().resolve("agencies.csv"));
  }

  /** A list of the office, as CSV file or workbook; where there is more than one, the first. */
  private Optional<Path> find(String name) throws UsageException {
    List<Path> there = OfficePath.lists(request.input(), name);
    for (int i = 1; i < there.size(); i++) {
      notes.add(UsageException.sentence("file.unused", there.get(0), there.get(i)));
    }
    return there.stream().findFirst();
  }

  private <T> T readIfThere(String name, Reader<T> reader, T otherwise) throws UsageException {
    Optional<Path> file = find(name);
    return file.isPresent() ? read(file.get(), reader) : otherwise;
  }

  private <T> T read(Path file, Reader<T> reader) throws UsageException {
    try {
      T content = reader.read(file);
      files.put(String.valueOf(file.getFileName()), Sha256.of(Files.readAllBytes(file)));
      return content;
    } catch (IOException e) {
      throw UsageException.of("file.unreadable", file, e);
    } catch (OfficeException e) {
      throw UsageException.of("file", file, e.sentence());
    }
  }

  private Letterhead letterhead() throws UsageException {
    Optional<Path> file = OfficePath.find(request.input().resolve("office.properties"));
    return file.isPresent() ? read(file.get(), LetterheadFile::read) : Letterhead.BLANK;
  }

  private StandingSeals seals() throws UsageException {
    try {
      return StandingSeals.of(request.output());
    } catch (DamagedSealException e) {
      throw UsageException.of("seal.damaged", e.edition(), e.name());
    } catch (IOException e) {
      throw UsageException.of("file.unreadable", request.output(), e);
    }
  }

  private ScoringFile.Known scored() {
    return ScoringWords.known(request.language());
  }

  private Policy policy() throws UsageException {
    Path file = request.input().resolve("checks.properties");
    try {
      return OfficePath.find(file).isPresent()
          ? Policy.of(read(file, SettingsFile::read))
          : Policy.of(new Properties());
    } catch (SettingException e) {
      throw UsageException.of("policy", file, e.sentence());
    }
  }

  /** How a file of the office is read. */
  private interface Reader<T> {

    T read(Path file) throws OfficeException;
  }
}
