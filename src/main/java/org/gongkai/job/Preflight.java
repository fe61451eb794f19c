package org.gongkai.job;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.roster.RosterException;
import org.gongkai.roster.RosterFile;

/** Looks at everything that can be wrong before a run starts, before anything is written. */
public final class Preflight {

  private Preflight() {}

  /**
   * The roster of a run that can start.
   *
   * @throws UsageException when the run cannot start as it was asked for
   */
  public static RosterFile.Contents check(RunRequest request) throws UsageException {
    requireFolder(request.input(), "input folder");
    requireFolder(request.reports(), "folder of reports");
    if (Files.exists(request.output()) && !Files.isDirectory(request.output())) {
      throw new UsageException("The output " + request.output() + " is not a folder.");
    }
    requireApart(request);
    if (request.output().toString().indexOf(';') >= 0) {
      throw new UsageException("The name of the output folder must not hold a semicolon.");
    }
    RosterFile.Contents roster = readRoster(request.roster());
    String agency = request.selection().agencyCode();
    if (agency != null && roster.roster().find(agency).isEmpty()) {
      throw new UsageException("No agency of the roster has the code '" + agency + "'.");
    }
    return roster;
  }

  private static void requireFolder(Path folder, String what) throws UsageException {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "The " + what + " " + folder + " does not exist" + localeHint() + ".");
    }
  }

  /** A machine that cannot spell the name of a folder cannot find it either. */
  private static String localeHint() {
    String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
    return charset.equalsIgnoreCase("UTF-8")
        ? ""
        : ", or this locale cannot spell its name; try LC_ALL=C.UTF-8";
  }

  /** An edition among the reports would be read as reports the next night. */
  private static void requireApart(RunRequest request) throws UsageException {
    Path output = request.output().toAbsolutePath().normalize();
    if (output.startsWith(request.reports().toAbsolutePath().normalize())) {
      throw new UsageException("The output folder must not lie among the reports.");
    }
  }

  private static RosterFile.Contents readRoster(Path file) throws UsageException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("The roster " + file + " does not exist.");
    }
    try {
      return RosterFile.read(file);
    } catch (RosterException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }
}
