package org.gongkai.output.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.output.edition.Disk;

/**
 * The seals that stand in an output folder: of every office and year the one on the newest edition,
 * by office and year.
 */
public record StandingSeals(List<Standing> all) {

  /** Nothing is final. */
  public static final StandingSeals NONE = new StandingSeals(List.of());

  private static final Comparator<Standing> NEWEST =
      Comparator.<Standing>comparingLong(standing -> standing.seal().edition())
          .thenComparing(standing -> standing.seal().sealed());

  public StandingSeals {
    all = List.copyOf(all);
  }

  /**
   * A seal and where it lies.
   *
   * @param digest of its manifest
   */
  public record Standing(SealFolder folder, Seal seal, String digest) {}

  /**
   * Those of an output folder.
   *
   * @throws DamagedSealException where one cannot be read or is not what it was: nobody can say
   *     then what is final
   */
  public static StandingSeals of(Path output) throws IOException {
    List<Standing> standing = new ArrayList<>();
    for (Standing each : every(output)) {
      Optional<Standing> rival =
          standing.stream()
              .filter(other -> other.seal.isOf(each.seal.office(), each.seal.year()))
              .findFirst();
      if (rival.isEmpty() || NEWEST.compare(rival.get(), each) < 0) {
        rival.ifPresent(standing::remove);
        standing.add(each);
      }
    }
    standing.sort(
        Comparator.comparing((Standing each) -> each.seal.office())
            .thenComparing(each -> each.seal.year()));
    return new StandingSeals(standing);
  }

  /** The last that was made, whichever it is about, and whether it still stands or not. */
  public static Optional<Seal.Link> last(Path output) throws IOException {
    return every(output).stream()
        .max(Comparator.comparing(each -> each.seal.sealed()))
        .map(last -> new Seal.Link(last.seal.run(), last.folder.name(), last.digest));
  }

  private static List<Standing> every(Path output) throws IOException {
    List<Standing> every = new ArrayList<>();
    for (Path edition : Disk.list(output.resolve("editions"))) {
      for (SealFolder folder : SealFolder.in(edition)) {
        Seal seal = folder.find().orElseThrow(() -> new DamagedSealException(folder));
        if (!folder.altered().isEmpty()) {
          throw new DamagedSealException(folder);
        }
        every.add(new Standing(folder, seal, folder.digest()));
      }
    }
    return every;
  }

  public Optional<Standing> find(String office, int year) {
    return all.stream().filter(each -> each.seal.isOf(office, year)).findFirst();
  }

  /** Equal texts, equal seals. */
  @Override
  public String toString() {
    return all.stream().map(Standing::digest).collect(Collectors.joining(" "));
  }
}
