package org.gongkai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Measures small nights from cold in processor time, as multiples of a bare start of Spring Boot
 * and Batch ({@link BareStart}, packed as ours is, with {@code java -jar}): the program as a jar
 * and by its launcher, over the shipped district and in a night without news. All take turns, and
 * medians count. To be run by hand; {@code src/site/markdown/benchmarks.md} says how.
 */
final class StartBenchmark {

  /** What spring-boot-starter-batch-jdbc and H2 bring, and how Boot starts them. */
  private static final Pattern BARE =
      Pattern.compile(
          "META-INF/MANIFEST.MF|org/springframework/boot/loader/.*|BOOT-INF/((lib|classes)/)?|BOOT-INF/lib/(?:h2|HikariCP|jakarta"
              + "\\.annotation-api|jspecify|logback-\\w+|slf4j-api|jul-to-slf4j|log4j-api|log4j-to-slf4j|commons-logging"
              + "|micrometer-commons|micrometer-observation|snakeyaml|spring-retry|spring-batch-\\w+"
              + "|spring-(?:aop|beans|context|core|expression|jdbc|tx)"
              + "|spring-boot(?:-(?:autoconfigure|batch|batch-jdbc|jdbc|persistence|sql|transaction))?)-\\d.*");

  private StartBenchmark() {}

  /** Arguments: a folder to work in, the jar, the launcher, rounds. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path bare = folder.resolve("bare.jar");
    pack(Path.of(args[1]), bare);
    List<String> jar = List.of("java", "-jar", args[1]);
    List<String> launcher = List.of(args[2]);
    run(launcher, folder.resolve("first"));
    run(jar, folder.resolve("quiet"));

    Map<String, List<Double>> taken = new LinkedHashMap<>();
    for (int round = 0; round < Integer.parseInt(args[3]); round++) {
      note(taken, "bare", cpu(List.of("java", "-jar", bare.toString())));
      note(taken, "nothing new, jar", run(jar, folder.resolve("quiet")));
      note(taken, "nothing new, launcher", run(launcher, folder.resolve("quiet")));
      note(taken, "district, jar", run(jar, folder.resolve("jar" + round)));
      note(taken, "district, launcher", run(launcher, folder.resolve("launcher" + round)));
    }
    double floor = median(taken.getOrDefault("bare", List.of()));
    taken.forEach(
        (what, seconds) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %s |%n",
                what,
                median(seconds),
                median(seconds) / floor,
                seconds.stream()
                    .sorted()
                    .map(each -> String.format(Locale.ROOT, "%.2f", each))
                    .collect(Collectors.joining(" "))));
  }

  private static void note(Map<String, List<Double>> taken, String what, double seconds) {
    taken.computeIfAbsent(what, any -> new ArrayList<>()).add(seconds);
  }

  private static double median(List<Double> seconds) {
    return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
  }

  private static double run(List<String> program, Path output)
      throws IOException, InterruptedException {
    return cpu(
        Stream.concat(
                program.stream(),
                Stream.of("--input=input", "--output=" + output, "--as-of=2026-01-01"))
            .toList());
  }

  /** What a command and its children take of the processor, as the shell counts it. */
  private static double cpu(List<String> command) throws IOException, InterruptedException {
    Path told = Files.createTempFile("cpu", "");
    List<String> timed = new ArrayList<>(List.of("bash", "-c"));
    timed.add("TIMEFORMAT='%U %S'; { time \"$@\" >/dev/null 2>&1; } 2>\"$0\"");
    timed.add(told.toString());
    timed.addAll(command);
    TimedProcess.run(timed);
    String[] seconds = Files.readString(told).strip().split(" ", -1);
    Files.delete(told);
    return Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]);
  }

  /** The jar with {@link BareStart} in the place of our classes and settings. */
  private static void pack(Path jar, Path bare) throws IOException {
    try (JarFile from = new JarFile(jar.toFile());
        JarOutputStream to = new JarOutputStream(Files.newOutputStream(bare))) {
      for (JarEntry entry :
          from.stream().filter(e -> BARE.matcher(e.getName()).matches()).toList()) {
        byte[] content = from.getInputStream(entry).readAllBytes();
        if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
          content = manifest(content);
        }
        JarEntry copy = new JarEntry(entry.getName());
        copy.setMethod(entry.getMethod());
        if (entry.getMethod() == ZipEntry.STORED) {
          copy.setSize(entry.getSize());
          copy.setCrc(entry.getCrc());
        }
        put(to, copy, content);
      }
      String itself = BareStart.class.getName().replace('.', '/') + ".class";
      Path compiled = Path.of("target/test-classes", itself);
      put(to, new JarEntry("BOOT-INF/classes/" + itself), Files.readAllBytes(compiled));
    }
  }

  private static void put(JarOutputStream to, JarEntry entry, byte[] content) throws IOException {
    to.putNextEntry(entry);
    to.write(content);
    to.closeEntry();
  }

  private static byte[] manifest(byte[] content) {
    return new String(content, StandardCharsets.UTF_8)
        .replaceAll("(?m)^Start-Class: .*$", "Start-Class: " + BareStart.class.getName())
        .replaceAll("(?m)^Spring-Boot-(?:Classpath|Layers)-Index: .*\\R", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
