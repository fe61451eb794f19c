package org.gongkai.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.output.KeptEditions.Edition;
import org.gongkai.output.csv.CsvTable;
import org.gongkai.output.edition.DataPackage;
import org.gongkai.output.edition.Disk;
import org.gongkai.output.edition.FileName;
import org.gongkai.output.edition.JsonText;
import org.gongkai.output.edition.StagedFile;
import org.gongkai.output.edition.Staging;
import org.gongkai.output.seal.ManifestSignature;
import org.gongkai.output.seal.Seal;
import org.gongkai.output.seal.SealFolder;
import org.gongkai.output.seal.SealedFigures;
import org.gongkai.output.seal.StandingSeals;
import tools.jackson.databind.JsonNode;

/**
 * Declares figures of a published edition final: its seal gets its place in the edition by one
 * rename, and no file of the edition is touched.
 */
public final class Sealing {

  private final Disk disk = new Disk();
  private final Path output;
  private final Path staging;
  private final Edition edition;
  private final JsonNode run;

  private Sealing(Path output, Path staging, Edition edition, JsonNode run) {
    this.output = output;
    this.staging = staging;
    this.edition = edition;
    this.run = run;
  }

  /**
   * Opens an edition of an output folder.
   *
   * @param wanted the run it is of; empty for the newest
   */
  public static Optional<Sealing> open(Path output, String wanted) throws IOException {
    Path staging = output.resolve(".gongkai").resolve("staging");
    KeptEditions editions = new KeptEditions(new Disk(), output.resolve("editions"), staging);
    Optional<Edition> found = editions.findNewest();
    if (!wanted.isEmpty()) {
      found = editions.all().stream().filter(each -> each.run().equals(wanted)).findFirst();
    }
    Optional<JsonNode> run =
        found.isEmpty()
            ? Optional.empty()
            : JsonText.find(found.get().folder().resolve(EditionWriter.RUN));
    return run.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sealing(output, staging, found.get(), run.get()));
  }

  public String run() {
    return edition.run();
  }

  /** Whether it is whole: not cut to an agency, and of a program that says what it went by. */
  public boolean isWhole() {
    return run.path("options").path("agency").asString("").isEmpty() && run.has("program");
  }

  public List<String> altered() throws IOException {
    List<String> altered = new ArrayList<>();
    for (Map.Entry<String, String> published : DataPackage.digests(edition.folder()).entrySet()) {
      Path file = FileName.resolveAll(edition.folder(), published.getKey());
      if (!Files.isRegularFile(file)
          || !StagedFile.of(file, "").sha256().equals(published.getValue())) {
        altered.add(published.getKey());
      }
    }
    return altered;
  }

  /** Whether an office has figures of a year in it. */
  public boolean holds(String office, int year) throws IOException {
    return !rows("district_rollup.csv", office, year).isEmpty();
  }

  /** The messages of the errors of an office's year that were neither mended nor decided about. */
  public List<String> openErrors(String office, int year) throws IOException {
    return rows("findings.csv", office, year).stream()
        .filter(row -> row.get("severity").equals("error") && row.get("decision").isEmpty())
        .map(row -> row.get("check") + " " + row.get("agency") + ": " + row.get("message"))
        .toList();
  }

  private List<CsvTable.Row> rows(String file, String office, int year) throws IOException {
    List<CsvTable.Row> rows = new ArrayList<>();
    CsvTable.forEach(
        edition.folder().resolve(file),
        row -> {
          if (row.get("district").equals(office)
              && row.get("year").equals(Integer.toString(year))) {
            rows.add(row);
          }
        });
    return rows;
  }

  /**
   * Seals an office's year.
   *
   * @param openErrors how many errors are open
   * @return where the seal lies
   */
  public SealFolder seal(
      String office, int year, int openErrors, Instant now, Optional<PrivateKey> key)
      throws IOException {
    SealFolder seal = free(office + "-" + year);
    Staging staged = Staging.open(disk, staging.resolve("seal"));
    StagedFile figures =
        staged.writeCsv(
            SealFolder.FIGURES,
            lines -> {
              try {
                return SealedFigures.write(edition.folder(), office, year, lines);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    List<Seal.Entry> files = new ArrayList<>();
    for (String path : List.of(DataPackage.NAME, EditionWriter.RUN)) {
      files.add(entry(StagedFile.of(FileName.resolveAll(edition.folder(), path), path), path));
    }
    files.add(entry(figures, seal.path(SealFolder.FIGURES)));
    staged.writeJson(SealFolder.MANIFEST, manifest(office, year, openErrors, now, files));
    finish(staged.folder(), key);
    staged.seal();
    disk.createFolder(edition.folder().resolve(SealFolder.PARENT));
    disk.move(staged.folder(), edition.folder().resolve(SealFolder.PARENT).resolve(seal.name()));
    disk.force(edition.folder().resolve(SealFolder.PARENT));
    disk.force(edition.folder());
    return seal;
  }

  private static Seal.Entry entry(StagedFile file, String path) {
    return new Seal.Entry(path, file.bytes(), file.sha256());
  }

  /** Different offices may get the same name for their folders. */
  private SealFolder free(String name) throws IOException {
    String safe = FileName.safe(name);
    SealFolder free = new SealFolder(edition.folder(), safe);
    for (int i = 2; SealFolder.in(edition.folder()).contains(free); i++) {
      free = new SealFolder(edition.folder(), safe + "_" + i);
    }
    return free;
  }

  private Seal manifest(
      String office, int year, int openErrors, Instant now, List<Seal.Entry> files)
      throws IOException {
    Map<String, String> officeFiles = new LinkedHashMap<>();
    run.path("office_files")
        .properties()
        .forEach(file -> officeFiles.put(file.getKey(), file.getValue().asString()));
    return new Seal(
        office,
        year,
        now.truncatedTo(ChronoUnit.SECONDS),
        edition.run(),
        edition.number(),
        run.path("version").asString(),
        run.path("program").asString(),
        officeFiles,
        openErrors,
        StandingSeals.last(output).orElse(null),
        files);
  }

  /** Signs the manifest, and keeps the digests of both. */
  private void finish(Path folder, Optional<PrivateKey> key) throws IOException {
    List<String> files = new ArrayList<>(List.of(SealFolder.MANIFEST));
    if (key.isPresent()) {
      byte[] manifest = Files.readAllBytes(folder.resolve(SealFolder.MANIFEST));
      disk.write(folder.resolve(SealFolder.SIGNATURE), ManifestSignature.sign(manifest, key.get()));
      files.add(SealFolder.SIGNATURE);
    }
    Map<String, String> digests = new LinkedHashMap<>();
    for (String file : files) {
      digests.put(file, StagedFile.of(folder.resolve(file), file).sha256());
    }
    disk.write(folder.resolve(SealFolder.SUMS), SealFolder.sums(digests));
  }
}
