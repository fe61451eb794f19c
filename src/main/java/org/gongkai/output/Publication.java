package org.gongkai.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.SourceFile;
import org.gongkai.output.KeptEditions.Edition;
import org.gongkai.output.edition.Disk;
import org.gongkai.output.edition.DistrictParts;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.Staging;
import org.jspecify.annotations.Nullable;

/**
 * Brings editions before the public, all or nothing: an edition grows in {@code
 * output/.gongkai/staging}, gets its place in {@code output/editions} by one rename, and only then
 * replaces the one before it under the stable names. A run killed at any moment leaves every
 * published edition whole; {@link #recover} finishes what it had begun.
 *
 * <p>Trouble of the machine is thrown as {@link UncheckedIOException}. Only one run at a time may
 * publish into a folder; the lock is the job's.
 */
public final class Publication {

  private final Disk disk;
  private final Path staging;
  private final Path parts;
  private final KeptEditions editions;
  private final StableNames stableNames;

  /** Publishes into an output folder, which need not exist yet. */
  public Publication(Path output) {
    this(output, new Disk());
  }

  Publication(Path output, Disk disk) {
    this.disk = disk;
    Path memory = output.resolve(".gongkai");
    staging = memory.resolve("staging");
    parts = memory.resolve("parts.json");
    editions = new KeptEditions(disk, output.resolve("editions"), staging);
    stableNames = new StableNames(disk, output, memory, staging);
  }

  /**
   * Removes what earlier runs left half-made, and puts the newest edition under the stable names if
   * it is not there yet. To be called at the start of every run; without need it changes nothing.
   *
   * @return the files that could not be replaced
   */
  public List<Blocked> recover() {
    try {
      disk.deleteTree(staging);
      Optional<Edition> newest = editions.findNewest();
      if (newest.isEmpty() || stableNames.show(newest.get())) {
        return List.of();
      }
      List<Blocked> blocked = stableNames.replace(newest.get(), editions.all());
      disk.deleteTree(staging);
      return blocked;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The input files as the newest edition lists them; none where there is no edition. */
  public List<SourceFile> lastSources() {
    try {
      Optional<Edition> newest = editions.findNewest();
      return newest.isEmpty()
          ? List.of()
          : SourcesReader.read(newest.get().folder().resolve("sources.csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes and publishes an edition. An edition of the same run that is already in its place is not
   * written again: a run that was killed while it published only ends what it had begun.
   *
   * @param keep how many editions to keep, at least one; the oldest beyond are removed
   */
  public Published publish(EditionSource source, RunRecord run, int keep) {
    if (keep < 1) {
      throw new IllegalArgumentException("keep at least one edition, not " + keep);
    }
    try {
      Edition edition = write(source, run);
      List<Blocked> blocked = new ArrayList<>(stableNames.replace(edition, editions.all()));
      blocked.addAll(editions.prune(keep));
      disk.deleteTree(staging);
      return new Published(edition.folder(), edition.number(), blocked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Edition write(EditionSource source, RunRecord run) throws IOException {
    Optional<Edition> written = editions.find(run.run());
    if (written.isPresent()) {
      return written.get();
    }
    Staging staged = Staging.open(disk, staging.resolve(run.run()));
    Optional<Edition> before = editions.findComparable(run);
    @Nullable Path folder = before.map(Edition::folder).orElse(null);
    DistrictParts known =
        folder == null ? DistrictParts.NONE : DistrictParts.read(parts, before.get().run(), folder);
    new EditionWriter(source, staged, folder, known)
        .write(run.numbered(editions.nextNumber()))
        .write(disk, parts, run.run());
    editions.add(staged.folder(), run.run());
    return editions
        .find(run.run())
        .orElseThrow(() -> new IOException("the edition " + run.run() + " is gone"));
  }
}
