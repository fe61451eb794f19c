package org.gongkai.job.settle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.model.Rejection;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.store.Candidate;
import org.gongkai.store.Candidate.Decision;
import org.gongkai.store.Ledger;
import org.gongkai.store.LedgerEntry;
import org.gongkai.store.ReportPrecedence;

/** All input files as they stand once they are read and settled: who sent what. */
public final class SettledFiles {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

  private final List<LedgerEntry> entries;
  private final Map<Long, LedgerEntry> entryById = new HashMap<>();
  private final Map<ReportKey, List<Candidate>> candidates;
  private final Map<Long, Candidate> byId = new LinkedHashMap<>();
  private final Map<ReportKey, String> rejected = new HashMap<>();
  private final Map<String, List<LedgerEntry>> undated = new HashMap<>();
  private final Map<String, SortedSet<Integer>> years = new TreeMap<>();

  private SettledFiles(List<LedgerEntry> entries, List<Candidate> candidates) {
    this.entries = entries;
    entries.forEach(entry -> entryById.put(entry.id(), entry));
    this.candidates = Settlement.byKey(candidates);
    candidates.forEach(candidate -> byId.put(candidate.id(), candidate));
  }

  /** Looks through what is in the ledger. */
  public static SettledFiles open(Ledger ledger, ReportPrecedence precedence, Roster roster) {
    SettledFiles settled = new SettledFiles(ledger.entries(), precedence.candidates());
    settled.candidates.keySet().forEach(key -> settled.noteYear(roster, key));
    settled.entries.forEach(settled::noteRejected);
    return settled;
  }

  private void noteYear(Roster roster, ReportKey key) {
    roster
        .find(key.agencyCode())
        .ifPresent(
            agency ->
                years
                    .computeIfAbsent(agency.district(), district -> new TreeSet<>())
                    .add(key.year()));
  }

  private void noteRejected(LedgerEntry entry) {
    String agency = entry.agencyCode();
    Integer year = entry.year();
    if (entry.state() != LedgerEntry.State.REJECTED || agency == null) {
      return;
    }
    if (year == null) {
      undated.computeIfAbsent(agency, code -> new ArrayList<>()).add(entry);
    } else {
      rejected.putIfAbsent(new ReportKey(agency, year), entry.path());
    }
  }

  /** Whether a file may be of a year: no other is found in it, in its path, or in dispute. */
  public static boolean mayBeOf(int year, LedgerEntry entry) {
    if (entry.year() != null) {
      return entry.year() == year;
    }
    Rejection rejection = entry.rejection();
    String detail = rejection == null ? "" : rejection.detail();
    List<String> named =
        YEAR.matcher(entry.path() + ' ' + detail).results().map(MatchResult::group).toList();
    return named.isEmpty() || named.contains(Integer.toString(year));
  }

  public List<LedgerEntry> entries() {
    return entries;
  }

  /** The decision about a loaded file; empty for one that gave no report. */
  Optional<Candidate> findCandidate(LedgerEntry entry) {
    return Optional.ofNullable(byId.get(entry.id()));
  }

  public LedgerEntry getEntry(long id) {
    return Optional.ofNullable(entryById.get(id)).orElseThrow();
  }

  /** The path of the file that counts. */
  Optional<String> findStanding(ReportKey key) {
    return candidates.getOrDefault(key, List.of()).stream()
        .filter(SettledFiles::stands)
        .map(Candidate::path)
        .findFirst();
  }

  /** The path of the file that counts in the place of one that gave no report. */
  public Optional<String> findStanding(LedgerEntry rejected) {
    String agency = rejected.agencyCode();
    Integer year = rejected.year();
    return agency == null || year == null
        ? Optional.empty()
        : findStanding(new ReportKey(agency, year));
  }

  /** The files that count for a year, by agency code. */
  public List<Candidate> standing(int year) {
    return candidates.entrySet().stream()
        .filter(entry -> entry.getKey().year() == year)
        .flatMap(entry -> entry.getValue().stream().filter(SettledFiles::stands))
        .toList();
  }

  /** The path of the first file that was rejected although its agency and year are known. */
  Optional<String> findRejected(ReportKey key) {
    return Optional.ofNullable(rejected.get(key));
  }

  /** The path of the first file of the agency that was rejected and may be of the year. */
  Optional<String> findUndated(ReportKey key) {
    return undated.getOrDefault(key.agencyCode(), List.of()).stream()
        .filter(entry -> mayBeOf(key.year(), entry))
        .map(LedgerEntry::path)
        .findFirst();
  }

  /** Every file that gave a report. */
  public Collection<Candidate> candidates() {
    return byId.values();
  }

  /** The files with the figures of the one that counts, and it, where there is more than one. */
  public List<Candidate> sameFigures(ReportKey key) {
    List<Candidate> same =
        candidates.getOrDefault(key, List.of()).stream()
            .filter(file -> stands(file) || isDuplicate(file))
            .toList();
    return same.size() > 1 ? same : List.of();
  }

  private static boolean isDuplicate(Candidate candidate) {
    Candidate.Verdict verdict = candidate.verdict();
    return verdict != null && verdict.decision() == Decision.DUPLICATE;
  }

  /** The files of one agency and year, wherever there is more than one. */
  public List<List<Candidate>> rivals() {
    return candidates.values().stream().filter(files -> files.size() > 1).toList();
  }

  /** The years for which any report of a district stands. */
  public SortedSet<Integer> years(String district) {
    return years.getOrDefault(district, new TreeSet<>());
  }

  /** Whether of all files for its agency and year it is the one that counts. */
  public static boolean stands(Candidate candidate) {
    Candidate.Verdict verdict = candidate.verdict();
    return verdict != null && verdict.decision() == Decision.STANDS;
  }
}
