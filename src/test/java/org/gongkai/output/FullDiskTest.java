package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.PublishedEdition;
import org.gongkai.output.edition.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A disk that gets full while an edition is published, at whatever write. */
class FullDiskTest {

  private static final InMemoryEdition OLD =
      Samples.edition().withDistrictRollups(SampleRollups.districts(1));

  private static final InMemoryEdition NEW =
      Samples.edition().withDistrictRollups(SampleRollups.districts(2));

  /** How many of the writes are tried before the edition has its place, and how many after. */
  private static final int TRIES = 8;

  private final Path root;
  private final Path old;

  FullDiskTest(@TempDir Path root) {
    this.root = root;
    old = root.resolve("old");
    new Publication(old, new FullDisk(Integer.MAX_VALUE)).publish(OLD, Samples.run("a"), 7);
  }

  @Test
  void fromWhicheverWriteOnTheDiskIsFullTheLastEditionStays() throws Exception {
    Path output = output();
    Map<String, String> last = PublishedEdition.files(output);
    FullDisk roomy = new FullDisk(Integer.MAX_VALUE);
    Path undisturbed = output();
    new Publication(undisturbed, roomy).publish(NEW, Samples.run("b"), 7);
    assertThat(roomy.writesBeforePlace).isBetween(1, roomy.writes - 1);
    Map<String, String> next = PublishedEdition.files(undisturbed);

    for (int full : tries(roomy)) {
      boolean isPublished = full >= roomy.writesBeforePlace;
      output = Files.isDirectory(output.resolve("editions/b")) ? output() : output;
      publishOnto(output, full);
      assertThat(Files.isDirectory(output.resolve("editions/b"))).isEqualTo(isPublished);

      for (Path edition : Disk.list(output.resolve("editions"))) {
        Packages.assertTrue(edition);
      }
      new Publication(output).recover();
      assertThat(PublishedEdition.files(output))
          .as("full after " + full)
          .isEqualTo(isPublished ? next : last);
    }

    Path again = output();
    publishOnto(again, roomy.writes / 2);
    new Publication(again).publish(NEW, Samples.run("b"), 7);
    assertThat(PublishedEdition.files(again)).isEqualTo(next);
  }

  private static List<Integer> tries(FullDisk roomy) {
    List<Integer> tries = new ArrayList<>();
    int place = roomy.writesBeforePlace;
    for (int full = 0; full < place; full += Math.max(1, place / TRIES)) {
      tries.add(full);
    }
    for (int full = place;
        full < roomy.writes;
        full += Math.max(1, (roomy.writes - place) / TRIES)) {
      tries.add(full);
    }
    return tries;
  }

  private static void publishOnto(Path output, int full) {
    Publication publication = new Publication(output, new FullDisk(full));
    assertThatThrownBy(() -> publication.publish(NEW, Samples.run("b"), 7))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("No space left");
  }

  /** A new output with the old edition. */
  private Path output() throws IOException {
    Path output = Files.createTempDirectory(root, "output");
    FileSystemUtils.copyRecursively(old, output);
    return output;
  }

  /** Has room for so many writes. Deleting and renaming need no room. */
  private static final class FullDisk extends Disk {

    private final int room;
    private int writes;
    private int writesBeforePlace;

    FullDisk(int room) {
      this.room = room;
    }

    private synchronized void write() throws IOException {
      if (writes >= room) {
        throw new IOException("No space left on device");
      }
      writes++;
    }

    @Override
    public void force(FileChannel channel) {}

    @Override
    public void move(Path from, Path to) throws IOException {
      if (to.resolveSibling("").endsWith("editions")) {
        writesBeforePlace = writes;
      }
      super.move(from, to);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
      if (!Files.isDirectory(folder)) {
        write();
      }
      super.createFolder(folder);
    }

    @Override
    public OutputStream create(Path file) throws IOException {
      write();
      return new FilterOutputStream(super.create(file)) {
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          FullDisk.this.write();
          out.write(bytes, offset, length);
        }
      };
    }
  }
}
