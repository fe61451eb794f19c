package org.gongkai.output.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page's Content-Security-Policy: nothing is loaded from anywhere, and of what stands in the
 * page only our own scripts and styles count, each known by its hash.
 */
record ContentPolicy(List<String> styles, List<String> scripts) {

  String text() {
    return "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src "
        + hashes(styles)
        + "; script-src "
        + hashes(scripts);
  }

  private static String hashes(List<String> contents) {
    return contents.stream()
        .map(each -> "'sha256-" + Base64.getEncoder().encodeToString(sha256(each)) + "'")
        .collect(Collectors.joining(" "));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
