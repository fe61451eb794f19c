package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.Preflight;
import org.gongkai.job.request.RunRequest;

/** A small office of three agencies with its folders, where runs can be tried. */
final class Office {

  private final Path folder;
  private Path output;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  Office(Path folder) throws IOException {
    this.folder = folder;
    output = folder.resolve("output");
    Files.createDirectories(folder.resolve("input/reports"));
    Files.writeString(
        folder.resolve("input/agencies.csv"),
        """
        code,name,district,type,aliases,active_from,active_to,role
        A,甲局,某区,department,,,,
        B,乙街道,某区,subdistrict,,,,
        C,丙镇,某区,town,,2023,,
        S,某区,某区,government,,,,consolidated
        """);
  }

  Office put(String name, String content) throws IOException {
    return put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Office put(String name, byte[] content) throws IOException {
    Path file = report(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return this;
  }

  void remove(String name) throws IOException {
    Files.delete(report(name));
  }

  /** The file of a name, there or not. */
  Path report(String name) {
    return folder.resolve("input/reports").resolve(name);
  }

  Path output() {
    return output;
  }

  /** Has the next runs work on another output. */
  void moveTo(Path other) {
    output = other;
  }

  List<String> arguments(String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.add("--input=" + folder.resolve("input"));
    arguments.add("--output=" + output());
    if (arguments.stream().noneMatch(argument -> argument.startsWith("--as-of"))) {
      arguments.add("--as-of=2025-06-01");
    }
    if (arguments.stream().noneMatch(argument -> argument.startsWith("--lang"))) {
      arguments.add("--lang=en");
    }
    return arguments;
  }

  /** Runs the job in this process with the fake rooms. */
  ExitCode run(String... more) throws Exception {
    return run(FakeParts.class, more);
  }

  /** Runs the job in this process with parts instead of the usual ones. */
  ExitCode run(Class<?> parts, String... more) throws Exception {
    RunRequest request = Options.parse(arguments(more).toArray(String[]::new)).request();
    told.reset();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    return new JobRunner(request, stream, stream, JobConfiguration.class, parts)
        .work(Preflight.check(request));
  }

  /** The list of runs so far. */
  String history(String... more) throws Exception {
    RunRequest request = Options.parse(arguments(more).toArray(String[]::new)).request();
    told.reset();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    assertThat(new JobRunner(request, stream, stream).tellHistory()).isEqualTo(ExitCode.DONE);
    return told();
  }

  /** What the last run told on the console. */
  String told() {
    return told.toString(StandardCharsets.UTF_8);
  }

  /** The names of the editions, the oldest first. */
  List<String> editions() throws IOException {
    Path editions = output().resolve("editions");
    if (!Files.isDirectory(editions)) {
      return List.of();
    }
    try (Stream<Path> runs = Files.list(editions)) {
      return runs.filter(Files::isDirectory)
          .map(run -> run.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** The lines of the newest edition. */
  List<String> edition() throws IOException {
    return newest("edition.txt");
  }

  /** What the newest edition says of coverage and findings. */
  List<String> review() throws IOException {
    return newest("review.txt");
  }

  /** What the findings of the newest edition say. */
  List<String> messages() throws IOException {
    return newest("messages.txt");
  }

  private List<String> newest(String file) throws IOException {
    List<String> editions = editions();
    String newest = editions.get(editions.size() - 1);
    return Files.readAllLines(output().resolve("editions").resolve(newest).resolve(file));
  }
}
