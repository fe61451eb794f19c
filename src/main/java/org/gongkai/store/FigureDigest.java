package org.gongkai.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;

/**
 * Tells whether two files report the same figures, however they print them: the digest of all
 * number cells with their values.
 */
final class FigureDigest {

  private FigureDigest() {}

  static int numbers(Report report) {
    return (int) report.facts().stream().filter(fact -> fact.quantity().isNumber()).count();
  }

  static String of(Report report) {
    String figures =
        report.facts().stream()
            .filter(fact -> fact.quantity().isNumber())
            .map(FigureDigest::line)
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(figures.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(Fact fact) {
    return fact.cell() + "=" + fact.quantity().getNumber().stripTrailingZeros().toPlainString();
  }
}
