package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The edition under the stable names of an output folder, as digests that can be compared. */
public final class PublishedEdition {

  private PublishedEdition() {}

  /** Every file by its path, but for {@code run.json}, which says when it was made. */
  public static Map<String, String> files(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(path).toString().replace('\\', '/');
        if (!name.startsWith(".gongkai") && !name.startsWith("editions/")) {
          files.put(name, sha256(Files.readAllBytes(path)));
        }
      }
    }
    files.remove("run.json");
    return files;
  }

  /** Has two editions that differ in nothing but what tells of the nights before. */
  public static void assertSameButForHistory(String about, Path output, Path fresh)
      throws IOException {
    assertThat(sources(output)).as(about).isEqualTo(sources(fresh));
    Map<String, String> expected = filesWithoutHistory(fresh);
    Map<String, String> differing = filesWithoutHistory(output);
    assertThat(differing.keySet()).as(about).isEqualTo(expected.keySet());
    differing.entrySet().removeAll(expected.entrySet());
    assertThat(differing.keySet()).as(about).isEmpty();
  }

  /**
   * The same without what tells of the nights before: the comparison with the last edition, and
   * whether a file was read in this night or an earlier one.
   */
  private static Map<String, String> filesWithoutHistory(Path output) throws IOException {
    Map<String, String> files = files(output);
    files.remove("changes.csv");
    files.replace("sources.csv", sha256(sources(output).getBytes(StandardCharsets.UTF_8)));
    files.replace("datapackage.json", dataPackage(output.resolve("datapackage.json")));
    return files;
  }

  private static String sources(Path output) throws IOException {
    return Files.readString(output.resolve("sources.csv")).replace(",unchanged,", ",loaded,");
  }

  private static String dataPackage(Path file) {
    ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(file.toFile());
    for (var resource : root.withArray("resources")) {
      String path = resource.path("path").asString();
      if (path.equals("changes.csv") || path.equals("sources.csv")) {
        ((ObjectNode) resource).remove("bytes");
        ((ObjectNode) resource).remove("hash");
        ((ObjectNode) resource).remove("rowCount");
      }
    }
    return root.toString();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
