package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.gongkai.output.edition.FileName;
import org.gongkai.output.edition.JsonText;
import tools.jackson.databind.JsonNode;

/** Reads data packages the way somebody would who doubts them. */
public final class Packages {

  private static final Map<String, String> DIGESTS = new ConcurrentHashMap<>();

  private Packages() {}

  static List<JsonNode> resources(Path folder) throws IOException {
    List<JsonNode> resources = new ArrayList<>();
    JsonText.find(folder.resolve("datapackage.json"))
        .orElseThrow()
        .path("resources")
        .forEach(resources::add);
    return resources;
  }

  static Path file(Path folder, JsonNode resource) {
    Path file = folder;
    for (String name : resource.path("path").asString().split("/", -1)) {
      file = FileName.resolve(file, name);
    }
    return file;
  }

  /** How many files in statutory layout there are. */
  static int statutory(Path folder) throws IOException {
    return (int)
        resources(folder).stream()
            .filter(resource -> resource.path("path").asString().startsWith("statutory/"))
            .count();
  }

  /** Every file is there, and of the size and hash the package tells. */
  public static void assertTrue(Path folder) throws IOException {
    for (JsonNode resource : resources(folder)) {
      byte[] content = Files.readAllBytes(file(folder, resource));
      assertThat(resource.path("bytes").asLong()).isEqualTo(content.length);
      assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + sha256(content));
    }
  }

  /** Editions after each other hold the same files for the most part: each is digested once. */
  private static String sha256(byte[] content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content);
    return DIGESTS.computeIfAbsent(
        checksum.getValue() + "/" + content.length, key -> digest(content));
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
