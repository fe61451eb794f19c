package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.output.Packages;
import org.gongkai.sample.WholeFiles;
import org.gongkai.sample.district.DistrictPlan;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What an office unpacks runs as it lies there, quicker than the jar and with the same outcome. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DistributionIT {

  private static final Pattern LINK = Pattern.compile("(?:href=\"|\\]\\()(?!https?:)([^)#\"]+)");

  private static final Pattern CRON_LINE = Pattern.compile("(?m)^15 2 \\* \\* \\* +(.*)$");

  private static final Pattern NATIVE = Pattern.compile("(?i).*\\.(so|dll|dylib|jnilib|a)");

  private static final Map<String, String> UTF_8 = Map.of("LC_ALL", "C.UTF-8");

  /** Java refuses to start when it cannot use what was kept of the classes. */
  private static final Map<String, String> ONLY_WITH_ARCHIVE =
      Map.of("JAVA_OPTS", Runtime.version().feature() < 25 ? "-Xshare:on" : "-XX:AOTMode=on");

  /** One for all, as an office has one: the first run keeps what the others start quicker by. */
  @SuppressWarnings("NullAway.Init")
  private static PackedDistribution distribution;

  @SuppressWarnings("NullAway.Init")
  private static Path input;

  private final Path folder;

  DistributionIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void unpack(@TempDir Path folder) throws IOException {
    distribution = unpackInto(folder);
    input = folder.resolve("输 入");
    new DistrictPlan(7, 3, 2023, 2023).build().writeTo(input);
  }

  private static PackedDistribution unpackInto(Path folder) throws IOException {
    Path archive = PackedDistribution.findArchive().orElse(Path.of(""));
    Programs.require(Files.isRegularFile(archive), "only mvn verify names the distribution");
    return PackedDistribution.unpack(archive, folder.resolve("年 报 (1)"));
  }

  private ProcessBuilder call(Map<String, String> environment, Path output, String... more) {
    return call(distribution, environment, output, arguments(input, output, more));
  }

  private ProcessBuilder call(
      PackedDistribution called,
      Map<String, String> environment,
      Path output,
      String... arguments) {
    ProcessBuilder process =
        new ProcessBuilder(called.launcher().toString()).redirectErrorStream(true);
    process.command().addAll(List.of(arguments));
    process.environment().putAll(Map.of("LC_ALL", "C", "JAVA_HOME", javaHome()));
    process.environment().putAll(environment);
    return process.redirectOutput(folder.resolve(output.getFileName() + ".log").toFile());
  }

  private static String[] arguments(Path input, Path output, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--input=" + input, "--output"));
    arguments.addAll(List.of(output.toString(), "--as-of=2025-06-01"));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  private static String javaHome() {
    return System.getProperty("java.home");
  }

  private String run(int code, Map<String, String> environment, Path output, String... more)
      throws Exception {
    return end(code, call(environment, output, more).start(), output);
  }

  private String end(int code, Process process, Path output) throws Exception {
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    String told = Files.readString(folder.resolve(output.getFileName() + ".log"));
    assertThat(process.exitValue()).as(told).isEqualTo(code);
    return told;
  }

  @Test
  @Order(1)
  void twoFirstRunsAtOnceKeepTheirClassesForTheNextAndPublishWhatTheJarPublishes()
      throws Exception {
    assertThat(distribution.kept()).isEmpty();
    Path one = folder.resolve("一");
    Path two = folder.resolve("二");
    Process first = call(Map.of(), one).start();
    Process second = call(Map.of(), two).start();
    end(0, first, one);
    assertThat(end(0, second, two)).doesNotContain("[warning]", "JAVA_TOOL_OPTIONS");
    assertThat(distribution.kept()).hasSize(1);

    assertThat(run(0, ONLY_WITH_ARCHIVE, two)).contains("没有变化");
    assertThat(run(2, ONLY_WITH_ARCHIVE, two, "--colour=red")).contains("--colour=red");

    Path jar = folder.resolve("jar");
    ProgramProcess plain = ProgramProcess.runJar(UTF_8, arguments(input, jar));
    assertThat(plain.exitCode()).as(plain.told()).isZero();
    assertThat(PublishedEdition.files(one))
        .hasSizeGreaterThan(10)
        .isEqualTo(PublishedEdition.files(two))
        .isEqualTo(PublishedEdition.files(jar));
  }

  @Test
  void theCronLineOfTheReadmeRunsInTheEnvironmentThatCronGives() throws Exception {
    Matcher line = CRON_LINE.matcher(Files.readString(Path.of("README.md")));
    assertThat(line.find()).isTrue();
    Files.createSymbolicLink(folder.resolve("opt"), distribution.home());
    String command =
        line.group(1)
            .replace("/opt/gongkai/", folder.resolve("opt") + "/")
            .replace("/srv/gongkai/input", input.toString().replace(" ", "\\ "))
            .replace("/srv/gongkai", folder.toString());
    String path = Path.of(javaHome(), "bin") + ":/usr/bin:/bin";

    ProgramProcess run =
        ProgramProcess.run(
            List.of("/bin/sh", "-c", command),
            Map.of("HOME", "/", "LOGNAME", "office", "SHELL", "/bin/sh", "PATH", path));

    assertThat(run.exitCode()).as(run.told()).isZero();
    Packages.assertTrue(folder.resolve("output"));
  }

  /** Every format is read, so that nothing of the program is left untried. */
  @Test
  void theModulesOfTheRuntimeAreEnoughAndNothingHasToBeWrittenBesideTheOutput() throws Exception {
    Path all = FolderCopy.copy(input, folder.resolve("all"));
    for (Map.Entry<String, byte[]> file : WholeFiles.all().entrySet()) {
      String name = Integer.toHexString(file.getKey().hashCode());
      Files.write(all.resolve("reports").resolve(name), file.getValue());
    }
    PackedDistribution sealed = unpackInto(folder);
    forbidWriting(sealed);
    Path narrow = folder.resolve("narrow");
    Map<String, String> modules =
        Map.of("JAVA_OPTS", "--limit-modules=" + System.getProperty("gongkai.modules"));
    end(0, call(sealed, modules, narrow, arguments(all, narrow)).start(), narrow);

    Path wide = folder.resolve("wide");
    ProgramProcess plain = ProgramProcess.run(List.of(), UTF_8, arguments(all, wide));
    assertThat(plain.exitCode()).as(plain.told()).isZero();
    assertThat(PublishedEdition.files(narrow)).isEqualTo(PublishedEdition.files(wide));
  }

  /** Root may write everywhere, but not into a folder that cannot be made. */
  private static void forbidWriting(PackedDistribution distribution) throws IOException {
    Files.writeString(distribution.home().resolve("cache"), "");
    try (Stream<Path> all = Files.walk(distribution.home())) {
      assertThat(all.allMatch(path -> path.toFile().setWritable(false, false))).isTrue();
    }
  }

  @Test
  void aFirstRunThatIsToldToStopKeepsNothing() throws Exception {
    Path output = folder.resolve("output");
    Path cache = folder.resolve("cache");
    Process process = call(Map.of("GONGKAI_CACHE", cache.toString()), output).start();
    Path begun = output.resolve(".gongkai/summary.txt");
    while (process.isAlive() && !Files.exists(begun)) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    process.destroy();

    end(ExitCode.STOPPED.code(), process, output);
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void aJavaThatIsMissingOrOldIsNamedInBothLanguages() throws Exception {
    Assumptions.assumeFalse(Files.exists(distribution.home().resolve("runtime")));
    Path old = folder.resolve("old/bin/java");
    Files.createDirectories(old.resolveSibling("."));
    Files.writeString(old, "#!/bin/sh\necho 'java version \"1.8.0_391\"' >&2\n");
    assertThat(old.toFile().setExecutable(true)).isTrue();

    for (Path home : List.of(folder.resolve("nowhere"), folder.resolve("old"))) {
      Path output = folder.resolve("output");
      assertThat(run(3, Map.of("JAVA_HOME", home.toString()), output))
          .contains("需要 Java 17", "Java 17 or newer is needed");
      assertThat(output).doesNotExist();
    }
  }

  @Test
  void noLibraryIsNativeAndAllAreInTheListOfComponentsWithTheirLicence() throws IOException {
    Map<String, Boolean> licensed = new HashMap<>();
    Path list = distribution.home().resolve("sbom.json");
    Programs.require(Files.exists(list), "Maven lists the components only when it is online");
    for (var component : JsonMapper.shared().readTree(list.toFile()).path("components")) {
      String file = component.path("name").asString() + "-" + component.path("version").asString();
      licensed.put(file + ".jar", !component.path("licenses").isEmpty());
    }
    try (Stream<Path> libraries = Files.list(distribution.home().resolve("app/lib"))) {
      for (Path library : libraries.toList()) {
        assertThat(licensed).containsEntry(library.getFileName().toString(), true);
        try (ZipFile zip = new ZipFile(library.toFile())) {
          assertThat(zip.stream()).noneMatch(entry -> NATIVE.matcher(entry.getName()).matches());
        }
      }
    }
  }

  @Test
  void everyPageFindsTheOthers() throws IOException {
    try (Stream<Path> files = Files.walk(distribution.home())) {
      List<Path> pages =
          files
              .filter(path -> path.toString().matches(".*(README\\.md|/docs/.*\\.md|\\.html)"))
              .toList();
      assertThat(pages).hasSizeGreaterThan(10);
      for (Path page : pages) {
        if (page.startsWith(distribution.home().resolve("input"))) {
          continue;
        }
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
          assertThat(page.resolveSibling(link.group(1))).exists();
        }
      }
    }
  }

  /** Windows reads a command file by the code page of the moment, and line by line. */
  @Test
  void whatWindowsRunsIsPlainAndWhatItShowsHasItsLineEnds() throws IOException {
    for (String name : List.of("bin/gongkai.cmd", "运行.cmd", "检查.cmd", "bin/no-java.txt")) {
      String text = Files.readString(distribution.home().resolve(name));
      assertThat(text.replace("\r\n", "")).as(name).doesNotContain("\n").contains(" ");
      assertThat(name.endsWith(".txt") || StandardCharsets.US_ASCII.newEncoder().canEncode(text))
          .isTrue();
    }
  }
}
