package org.gongkai.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.gongkai.Programs;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's own programs for Linux on amd64, as the class path brings them. The server refuses
 * to run as root, who therefore starts it as nobody.
 */
final class PostgresqlPrograms {

  static final String NOBODY = "nobody";

  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));

  private final Path folder;

  private PostgresqlPrograms(Path folder) {
    this.folder = folder;
  }

  /** Unpacks them, unless an earlier test did. */
  static PostgresqlPrograms unpacked() throws IOException {
    Programs.require(
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64"),
        "PostgreSQL is brought along for Linux on amd64 only");
    try (InputStream in = archive()) {
      Path folder = TEMPORARY.resolve("gongkai-postgresql-" + in.available());
      if (!Files.exists(folder)) {
        Path unpacking = Files.createTempDirectory(TEMPORARY, "unpacking");
        unpack(in, unpacking);
        Files.setPosixFilePermissions(unpacking, PosixFilePermissions.fromString("rwxr-xr-x"));
        moveUnlessAnotherDid(unpacking, folder);
      }
      return new PostgresqlPrograms(folder);
    }
  }

  /** Tests run in several processes at a time. */
  private static void moveUnlessAnotherDid(Path unpacked, Path folder) throws IOException {
    try {
      Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      FileSystemUtils.deleteRecursively(unpacked);
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  private static InputStream archive() throws IOException {
    InputStream in = PostgresqlPrograms.class.getResourceAsStream("/postgres-linux-x86_64.txz");
    if (in == null) {
      throw new IOException("PostgreSQL is not on the class path");
    }
    return new BufferedInputStream(in);
  }

  private static void unpack(InputStream in, Path folder) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.resolveSibling("."));
          write(tar, entry, path);
        }
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    boolean isProgram = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
  }

  /** A new, empty folder of the one who runs the server. */
  Path createFolder() throws IOException {
    Path created = Files.createTempDirectory(TEMPORARY, "postgresql-data");
    own(created);
    return created;
  }

  /** Gives a file to the one who runs the server. */
  void own(Path file) throws IOException {
    if (IS_ROOT) {
      Files.setOwner(
          file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
    }
  }

  /** Runs one to its end. */
  void run(Path data, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (IS_ROOT) {
      command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups"));
    }
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(List.of("-D", data.toString()));
    command.addAll(List.of(arguments));
    Path told = Files.createTempFile(program, ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(told.toFile())
              .start();
      if (process.waitFor() != 0) {
        throw new IOException(program + " failed: " + Files.readString(told));
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      Files.delete(told);
    }
  }
}
