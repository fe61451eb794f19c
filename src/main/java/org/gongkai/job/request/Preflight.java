package org.gongkai.job.request;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Properties;
import org.gongkai.check.Policy;
import org.gongkai.model.Deadlines;
import org.gongkai.model.Decisions;
import org.gongkai.office.DeadlinesFile;
import org.gongkai.office.DecisionsFile;
import org.gongkai.office.OfficeException;
import org.gongkai.office.RosterFile;
import org.gongkai.office.SettingsFile;

/** Looks at everything that can be wrong before a run starts, before anything is written. */
public final class Preflight {

  private Preflight() {}

  /**
   * What the office tells a run that can start.
   *
   * @throws UsageException when the run cannot start as it was asked for
   */
  public static Instructions check(RunRequest request) throws UsageException {
    requireFolder(request.input(), "input folder");
    requireFolder(request.reports(), "folder of reports");
    if (Files.exists(request.output()) && !Files.isDirectory(request.output())) {
      throw new UsageException("The output " + request.output() + " is not a folder.");
    }
    requireApart(request);
    if (request.output().toString().indexOf(';') >= 0) {
      throw new UsageException("The name of the output folder must not hold a semicolon.");
    }
    Instructions instructions = readInstructions(request);
    String agency = request.selection().agencyCode();
    if (agency != null && instructions.roster().find(agency).isEmpty()) {
      throw new UsageException("No agency of the roster has the code '" + agency + "'.");
    }
    return instructions;
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

  private static Instructions readInstructions(RunRequest request) throws UsageException {
    if (!Files.isRegularFile(request.roster())) {
      throw new UsageException("The roster " + request.roster() + " does not exist.");
    }
    RosterFile.Contents roster = read(request.roster(), RosterFile::read);
    return new Instructions(
        roster.roster(),
        roster.ignoredColumns(),
        readIfThere(request.input().resolve("decisions.csv"), DecisionsFile::read, Decisions.NONE),
        readIfThere(
            request.input().resolve("deadlines.csv"), DeadlinesFile::read, Deadlines.NATIONAL),
        readPolicy(request.input().resolve("checks.properties")));
  }

  private static <T> T readIfThere(Path file, Reader<T> reader, T otherwise) throws UsageException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return otherwise;
    }
    if (!Files.isRegularFile(file)) {
      throw new UsageException(file + " is not a file, or a link that leads nowhere.");
    }
    return read(file, reader);
  }

  private static <T> T read(Path file, Reader<T> reader) throws UsageException {
    try {
      return reader.read(file);
    } catch (OfficeException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }

  private static Policy readPolicy(Path file) throws UsageException {
    try {
      return Policy.of(readIfThere(file, SettingsFile::read, new Properties()));
    } catch (IllegalArgumentException e) {
      throw new UsageException(file + ": " + e.getMessage() + ".");
    }
  }

  /** How a file of the office is read. */
  private interface Reader<T> {

    T read(Path file) throws OfficeException;
  }
}
