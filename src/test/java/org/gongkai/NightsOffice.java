package org.gongkai;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.sample.district.DistrictPlan;
import org.gongkai.sample.district.SampleDistrict;

/**
 * A district whose reports come, change and go from night to night, worked on by the whole program.
 * Before the first night the job looked into an empty folder, so that all reports have come since.
 */
public final class NightsOffice {

  private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");

  private final Path folder;
  private final SampleDistrict district;
  private final Runner runner;
  private final String[] options;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private int changes;
  private int fresh;

  /** Runs the program. */
  public interface Runner {

    /**
     * Runs the program.
     *
     * @param told what goes to the console
     */
    ExitCode run(PrintStream told, String... arguments) throws Exception;
  }

  /**
   * Opens the office.
   *
   * @param options of the nights, not of the fresh runs they are compared with
   */
  public NightsOffice(Path folder, Runner runner, String... options) throws Exception {
    this.folder = folder;
    this.runner = runner;
    this.options = options.clone();
    district = new DistrictPlan(7, 4, 2022, 2023).build();
    Files.createDirectories(reports());
    Files.write(input().resolve("agencies.csv"), district.rosterCsv());
    run();
    run(before()); // no copy: the nights may keep their memory elsewhere
  }

  private NightsOffice(Path folder, NightsOffice other) {
    this.folder = folder;
    district = other.district;
    runner = other.runner;
    options = other.options;
    changes = other.changes;
    FolderCopy.copy(other.input(), input());
    FolderCopy.copy(other.output(), output());
    FolderCopy.copy(other.before(), before());
  }

  /** The same office elsewhere, with all that has been so far. */
  NightsOffice copyTo(Path elsewhere) {
    return new NightsOffice(elsewhere, this);
  }

  private Path before() {
    return folder.resolve("before");
  }

  private Path input() {
    return folder.resolve("input");
  }

  private Path reports() {
    return input().resolve("reports");
  }

  public Path output() {
    return folder.resolve("output");
  }

  public SampleDistrict district() {
    return district;
  }

  /** A file among the reports. */
  public Path report(String name) {
    return reports().resolve(name);
  }

  /** Every report of the district comes. */
  void receiveAll() throws IOException {
    for (var file : district.files()) {
      write(reports().resolve(file.path()), file.content());
    }
  }

  /** Writes a file; no two writings have the same date, and all lie back for long. */
  public void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, content);
    touch(file);
  }

  /** Writes a file that the office hands in beside the reports. */
  void write(String name, String content) throws IOException {
    write(input().resolve(name), content.getBytes(StandardCharsets.UTF_8));
  }

  public void touch(Path file) throws IOException {
    changes++;
    Files.setLastModifiedTime(file, FileTime.from(BEGIN.plusSeconds(changes)));
  }

  /** Replaces words in a file. */
  void edit(Path file, String before, String after) throws IOException {
    String content = Files.readString(file);
    if (!content.contains(before)) {
      throw new IllegalArgumentException(file + " has no " + before);
    }
    write(file, content.replace(before, after).getBytes(StandardCharsets.UTF_8));
  }

  /** One night. */
  public ExitCode run(String... more) throws Exception {
    return run(output(), Stream.of(options, more).flatMap(Stream::of).toArray(String[]::new));
  }

  /** The command line of a night. */
  public String[] arguments() {
    return arguments(output(), options);
  }

  /** What a run without a yesterday makes of the input as it is now. */
  public Path runAfresh() throws Exception {
    fresh++;
    Path output = folder.resolve("fresh-" + fresh);
    FolderCopy.copy(before(), output);
    if (run(output) != ExitCode.DONE) {
      throw new IllegalStateException(told());
    }
    return output;
  }

  private ExitCode run(Path output, String... more) throws Exception {
    told.reset();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    return runner.run(stream, arguments(output, more));
  }

  private String[] arguments(Path output, String... more) {
    return Stream.concat(
            Stream.of(
                "--input=" + input(), "--output=" + output, "--as-of=2025-06-01", "--lang=en"),
            Stream.of(more))
        .toArray(String[]::new);
  }

  /** What the last run told on the console. */
  public String told() {
    return told.toString(StandardCharsets.UTF_8);
  }

  public List<Path> editions() throws IOException {
    try (Stream<Path> editions = Files.list(output().resolve("editions"))) {
      return editions.sorted().toList();
    }
  }
}
