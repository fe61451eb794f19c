package org.gongkai.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.output.KeptEditions.Edition;
import org.gongkai.output.edition.DataPackage;
import org.gongkai.output.edition.Disk;
import org.gongkai.output.edition.FileName;

/**
 * The newest edition under the names people open: {@code output/facts.csv} and so on. Each file is
 * a copy, for people edit what they open, and is replaced in one step; the data package comes last
 * and is the sign that all are of one edition. A mark in {@code .gongkai} stands from the first
 * replacement until the last has succeeded.
 */
final class StableNames {

  private static final String COPY = "stable.tmp";

  private final Disk disk;
  private final Path output;
  private final Path staging;
  private final Path memory;
  private final Path mark;

  StableNames(Disk disk, Path output, Path memory, Path staging) {
    this.disk = disk;
    this.output = output.toAbsolutePath(); // as the paths below it are
    this.staging = staging;
    this.memory = memory;
    mark = memory.resolve("publishing");
  }

  /**
   * Whether they are those of the edition. What people did to the text of a file does not count; it
   * lasts until the next edition.
   */
  boolean show(Edition edition) throws IOException {
    if (Files.exists(mark)) {
      return false;
    }
    for (String file : edition.files()) {
      if (!Files.isRegularFile(resolve(output, file))) {
        return false;
      }
    }
    return same(edition, EditionWriter.RUN) && same(edition, DataPackage.NAME);
  }

  private boolean same(Edition edition, String file) throws IOException {
    return Files.mismatch(resolve(output, file), resolve(edition.folder(), file)) < 0;
  }

  /**
   * Makes them those of the edition, whatever they are now.
   *
   * @param known all editions at hand; files named after data that only others have are removed
   * @return the files that could not be replaced
   */
  List<Blocked> replace(Edition edition, List<Edition> known) throws IOException {
    disk.createFolder(staging);
    disk.write(mark, edition.run().getBytes(StandardCharsets.UTF_8));
    disk.force(memory);
    List<Blocked> blocked = new ArrayList<>(removeStale(edition, known));
    for (Path folder : folders(edition)) {
      disk.createFolder(folder);
    }
    for (String file : edition.files()) {
      if (file.equals(DataPackage.NAME)) {
        forceFolders(edition);
      }
      replace(edition, file, blocked);
    }
    forceFolders(edition);
    if (blocked.isEmpty()) {
      disk.delete(mark);
    }
    return blocked;
  }

  /** Before the new ones come: names that differ in case only are one file to Windows. */
  private List<Blocked> removeStale(Edition edition, List<Edition> known) {
    Set<String> stale = new TreeSet<>();
    for (Edition other : known) {
      stale.addAll(other.ownFiles());
    }
    edition.ownFiles().forEach(stale::remove);
    List<Blocked> blocked = new ArrayList<>();
    for (String file : stale) {
      Path path = resolve(output, file);
      if (Files.isRegularFile(path)) {
        attempt(file, blocked, () -> disk.delete(path));
      }
      attempt(file, blocked, () -> removeEmptyFolders(path));
    }
    return blocked;
  }

  /** A folder of slips goes with the last of them. */
  private void removeEmptyFolders(Path file) throws IOException {
    for (Path folder = file.getParent();
        folder != null && !folder.equals(output) && folder.startsWith(output);
        folder = folder.getParent()) {
      if (Files.isDirectory(folder) && Disk.list(folder).isEmpty()) {
        disk.delete(folder);
      }
    }
  }

  /** What is there already is left alone: most slips are those of the night before. */
  private void replace(Edition edition, String file, List<Blocked> blocked) throws IOException {
    Path target = resolve(output, file);
    boolean isThere =
        Files.isRegularFile(target) && Files.mismatch(target, resolve(edition.folder(), file)) < 0;
    if (isThere && file.indexOf('/') >= 0) {
      return;
    }
    Path copy = staging.resolve(COPY);
    disk.copy(resolve(edition.folder(), file), copy);
    attempt(file, blocked, () -> disk.move(copy, target));
  }

  private static void attempt(String file, List<Blocked> blocked, Change change) {
    try {
      change.make();
    } catch (IOException e) {
      blocked.add(new Blocked(file, e.toString()));
    }
  }

  private void forceFolders(Edition edition) {
    folders(edition).forEach(disk::force);
    disk.force(output);
  }

  /** The folders below the output that hold files of the edition, a parent before its children. */
  private Set<Path> folders(Edition edition) {
    Set<Path> folders = new TreeSet<>();
    for (String file : edition.files()) {
      for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
        folders.add(resolve(output, file.substring(0, slash)));
      }
    }
    return folders;
  }

  private static Path resolve(Path folder, String file) {
    return FileName.resolveAll(folder, file);
  }

  /** One change of the disk that somebody's open file may prevent. */
  private interface Change {
    void make() throws IOException;
  }
}
