package org.gongkai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.gongkai.sample.district.DistrictPlan;
import org.springframework.util.FileSystemUtils;

/**
 * The program's classes as Java keeps them from one start for the next, which saves a start half
 * its time. The first test that starts the program makes it; who comes meanwhile does without.
 */
final class ClassArchive {

  private static final Path ARCHIVE = Path.of("target/program.jsa").toAbsolutePath();

  private ClassArchive() {}

  /** What Java has to be told in order to use it, where there is one. */
  static synchronized List<String> of(Path app) {
    try {
      if (!isOf(app)) {
        make(app);
      }
      return isOf(app) ? quietly("-XX:SharedArchiveFile=" + ARCHIVE) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Java compares more than that, and goes without an archive that is not of the program. */
  private static boolean isOf(Path app) throws IOException {
    return Files.exists(ARCHIVE)
        && Files.getLastModifiedTime(ARCHIVE).compareTo(Files.getLastModifiedTime(app)) >= 0;
  }

  private static List<String> quietly(String option) {
    return List.of("-Xlog:disable", "-Xlog:all=error:stderr", option);
  }

  private static void make(Path app) throws IOException {
    Path lock = ARCHIVE.resolveSibling("program.lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock mine = channel.tryLock()) {
      if (mine != null && !isOf(app)) {
        runAndArchive(app);
      }
    }
  }

  private static void runAndArchive(Path app) throws IOException {
    Path folder = Files.createTempDirectory("archive");
    Path made = ARCHIVE.resolveSibling("program.jsa.new");
    Files.deleteIfExists(made);
    new DistrictPlan(7, 3, 2023, 2023).build().writeTo(folder.resolve("input"));
    ProcessBuilder run = new ProcessBuilder(ProgramCommand.java());
    run.command().addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    run.command().addAll(quietly("-XX:ArchiveClassesAtExit=" + made));
    run.command().addAll(List.of("-jar", app.toString(), "--input=" + folder.resolve("input")));
    run.command().add("--output=" + folder.resolve("output"));
    run.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      int code = run.start().waitFor();
      if (code == 0 && Files.exists(made)) {
        Files.move(made, ARCHIVE, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}
