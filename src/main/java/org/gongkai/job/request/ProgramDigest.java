package org.gongkai.job.request;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.gongkai.intake.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Digests of the program itself and of parts of it. What was computed by other code is computed
 * again, and nobody has to remember to raise a number.
 *
 * <p>Every start goes through all classes, so they are told apart by their checksums (CRC-32) and
 * sizes: a cryptographic digest took a tenth of a night without news.
 */
final class ProgramDigest {

  private static final String CODE = "org/gongkai";
  private static final String FORMS = "forms";

  private static @Nullable ProgramDigest present;

  private final SortedMap<String, String> checksums = new TreeMap<>();

  private ProgramDigest() {}

  /** All classes and resources of ours on the class path, as they were when first asked for. */
  static synchronized ProgramDigest present() throws IOException {
    ProgramDigest program = present;
    if (program == null) {
      program = new ProgramDigest();
      program.add(CODE);
      program.add(FORMS);
      present = program;
    }
    return program;
  }

  String whole() {
    return Sha256.of(ProgramVersion.get() + checksums);
  }

  /**
   * The digest of the forms and of some of the code.
   *
   * @param packages names of one part, {@code reader}, each with all that is below it
   */
  String ofFormsAnd(String... packages) {
    SortedMap<String, String> some = new TreeMap<>(below(FORMS));
    for (String each : packages) {
      some.putAll(below(CODE + "/" + each));
    }
    return Sha256.of(ProgramVersion.get() + some);
  }

  /** What lies in a folder: a slash comes before, and a zero after all other paths below it. */
  private SortedMap<String, String> below(String folder) {
    return checksums.subMap(folder + "/", folder + "0");
  }

  private void add(String folder) throws IOException {
    for (Resource resource : resources(folder)) {
      if (resource.isReadable()) {
        String url = resource.getURL().toString();
        checksums.put(url.substring(url.lastIndexOf(folder + "/")), checksum(resource));
      }
    }
  }

  private static Resource[] resources(String folder) throws IOException {
    return new PathMatchingResourcePatternResolver()
        .getResources("classpath*:" + folder + "/**/*.*");
  }

  private static String checksum(Resource resource) throws IOException {
    try (InputStream in = resource.getInputStream()) {
      byte[] content = in.readAllBytes();
      CRC32 checksum = new CRC32();
      checksum.update(content);
      return checksum.getValue() + "/" + content.length;
    }
  }
}
