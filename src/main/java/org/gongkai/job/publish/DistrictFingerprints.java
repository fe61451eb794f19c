package org.gongkai.job.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gongkai.intake.Sha256;
import org.gongkai.job.request.Instructions;
import org.gongkai.model.Agency;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.store.Ledger;
import org.gongkai.store.LedgerEntry;
import org.gongkai.store.Receipts;
import org.springframework.stereotype.Component;

/**
 * Digests of everything that findings, sums and files of one district are made of: equal
 * fingerprints are equal findings, sums and files. But for the files, all of it goes into every
 * district's, so that only reports have to be told apart: its own and those of offices below, those
 * of agencies that its own took over from, and those of nobody on the roster, which may be
 * anybody's.
 */
@Component
public final class DistrictFingerprints {

  private static final String NOBODY = "";

  private final EditionFingerprint edition;
  private final Instructions office;
  private final Roster roster;
  private final Ledger ledger;
  private final Receipts receipts;

  DistrictFingerprints(
      EditionFingerprint edition, Instructions office, Ledger ledger, Receipts receipts) {
    this.edition = edition;
    this.office = office;
    this.roster = office.roster();
    this.ledger = ledger;
    this.receipts = receipts;
  }

  /** The fingerprints as of now, by district. */
  public Map<String, String> take() {
    Map<String, StringBuilder> files = new HashMap<>();
    for (LedgerEntry entry : ledger.entries()) {
      String code = Objects.requireNonNullElse(entry.agencyCode(), NOBODY);
      of(files, roster.find(code).isPresent() ? code : NOBODY).append(line(entry));
    }
    new TreeMap<>(receipts.all())
        .forEach((report, receipt) -> of(files, code(report)).append(report).append(receipt));
    String all = Sha256.of(edition.besideFiles().toString() + of(files, NOBODY));
    Map<String, StringBuilder> districts = new HashMap<>();
    roster.districts().forEach(district -> districts.put(district, new StringBuilder(all)));
    for (Agency agency : roster.agencies()) {
      for (String district : roster.offices().path(agency.district())) {
        StringBuilder own = Objects.requireNonNull(districts.get(district));
        own.append(of(files, agency.code()));
        agency.predecessors().forEach(code -> own.append(of(files, code)));
      }
    }
    for (var standing : office.seals().all()) {
      String district = standing.seal().office();
      districts.computeIfPresent(district, (name, own) -> own.append(everything(files)));
    }
    Map<String, String> digests = new HashMap<>();
    districts.forEach((district, own) -> digests.put(district, Sha256.of(own.toString())));
    return digests;
  }

  /** What was declared final is held against all files there are now, and the office's own. */
  private String everything(Map<String, StringBuilder> files) {
    return Sha256.of(new TreeMap<>(files).toString() + new TreeMap<>(office.files()));
  }

  private static StringBuilder of(Map<String, StringBuilder> files, String agencyCode) {
    return files.computeIfAbsent(agencyCode, code -> new StringBuilder());
  }

  private static String code(ReportKey report) {
    return report.agencyCode();
  }

  /** What is read again is taken for changed; what cannot be read is tried again every night. */
  private static String line(LedgerEntry entry) {
    String read = entry.state() == LedgerEntry.State.LOADED ? entry.readIn() : "";
    return String.join(
            "\t",
            entry.path(),
            entry.sha256(),
            String.valueOf(entry.agencyCode()),
            String.valueOf(entry.year()),
            String.valueOf(entry.rejection()),
            read)
        + "\n";
  }
}
