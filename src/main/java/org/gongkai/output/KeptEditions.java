package org.gongkai.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.output.edition.DataPackage;
import org.gongkai.output.edition.Disk;
import org.gongkai.output.edition.FileName;
import org.gongkai.output.edition.JsonText;
import org.gongkai.output.seal.SealFolder;
import tools.jackson.databind.JsonNode;

/**
 * The editions kept in {@code output/editions}. Which is the newest is told by the number in its
 * {@code run.json}, not by clock or name, so that a clock set back does no harm. Folders that are
 * not ours are neither counted nor touched.
 *
 * @param bin a folder on the same disk that is emptied at the start of every run
 */
record KeptEditions(Disk disk, Path folder, Path bin) {

  /**
   * One edition on disk, whole since it got its name in one step.
   *
   * @param number one more than that of any edition before it
   * @param files its files by their paths with forward slashes, in the order of publication; what
   *     others have left in the folder, such as the lock of an office program, is none of them
   */
  record Edition(Path folder, String run, long number, List<String> files) {

    /** Files whose names depend on the data, so that another edition may lack them. */
    List<String> ownFiles() {
      return files.stream().filter(file -> file.indexOf('/') >= 0 || !isAscii(file)).toList();
    }

    private static boolean isAscii(String file) {
      return file.chars().allMatch(c -> c < 128);
    }
  }

  /** The options that cut an edition, or have it say things in other words. */
  private static final List<String> CUTS = List.of("years", "agency", "office", "lang");

  /** All editions, the oldest first. */
  List<Edition> all() throws IOException {
    List<Edition> editions = new ArrayList<>();
    for (Path child : Disk.list(folder)) {
      find(child).ifPresent(editions::add);
    }
    editions.sort(Comparator.comparingLong(Edition::number).thenComparing(Edition::run));
    return editions;
  }

  Optional<Edition> findNewest() throws IOException {
    List<Edition> all = all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The newest edition if it was cut like the edition of a run: to the same years and agency. */
  Optional<Edition> findComparable(RunRecord run) throws IOException {
    Optional<Edition> newest = findNewest();
    return newest.isPresent() && isCutAlike(newest.get(), run) ? newest : Optional.empty();
  }

  private static boolean isCutAlike(Edition edition, RunRecord run) throws IOException {
    Optional<JsonNode> record = JsonText.find(edition.folder().resolve(EditionWriter.RUN));
    return record.isPresent()
        && CUTS.stream()
            .allMatch(
                option ->
                    record
                        .get()
                        .path("options")
                        .path(option)
                        .asString("")
                        .equals(run.options().getOrDefault(option, "")));
  }

  Optional<Edition> find(String run) throws IOException {
    return find(folder.resolve(run));
  }

  long nextNumber() throws IOException {
    return findNewest().map(Edition::number).orElse(0L) + 1;
  }

  /** Gives a finished folder its place among the editions, in one step. */
  void add(Path staged, String run) throws IOException {
    disk.createFolder(folder);
    disk.move(staged, folder.resolve(run));
    disk.force(folder);
  }

  /**
   * Removes the oldest editions beyond a number; never the newest, and none with figures that are
   * final, which do not count. They leave their place in one step, so that no half of an edition is
   * ever seen.
   *
   * @return those that could not be removed
   */
  List<Blocked> prune(int keep) throws IOException {
    List<Edition> all = new ArrayList<>();
    for (Edition edition : all()) {
      if (SealFolder.in(edition.folder()).isEmpty()) {
        all.add(edition);
      }
    }
    List<Blocked> blocked = new ArrayList<>();
    for (Edition edition : all.subList(0, Math.max(0, all.size() - Math.max(1, keep)))) {
      try {
        disk.createFolder(bin);
        Path binned = bin.resolve("pruned-" + edition.run());
        disk.move(edition.folder(), binned);
        disk.deleteTree(binned);
      } catch (IOException e) {
        blocked.add(new Blocked("editions/" + edition.run(), e.toString()));
      }
    }
    return blocked;
  }

  private static Optional<Edition> find(Path child) throws IOException {
    Optional<JsonNode> run = JsonText.find(child.resolve(EditionWriter.RUN));
    Optional<JsonNode> dataPackage = JsonText.find(child.resolve(DataPackage.NAME));
    if (run.isEmpty() || dataPackage.isEmpty()) {
      return Optional.empty();
    }
    String name = FileName.of(child);
    JsonNode number = run.get().path("edition");
    boolean ours = run.get().path("run").asString("").equals(name) && number.isIntegralNumber();
    return ours
        ? Optional.of(new Edition(child, name, number.asLong(), files(dataPackage.get())))
        : Optional.empty();
  }

  private static List<String> files(JsonNode dataPackage) {
    List<String> files = new ArrayList<>();
    for (JsonNode resource : dataPackage.path("resources")) {
      files.add(resource.path("path").asString());
    }
    files.add(EditionWriter.RUN);
    files.add(DataPackage.NAME);
    return List.copyOf(files);
  }
}
