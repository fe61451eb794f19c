package org.gongkai.job.request;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.intake.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Digests of parts of the program itself. What was computed by other code is computed again, and
 * nobody has to remember to raise a number.
 */
final class ProgramDigest {

  private ProgramDigest() {}

  /**
   * The digest of classes and resources.
   *
   * @param folders on the class path, {@code org/gongkai/reader}, with all that is below them
   */
  static String of(String... folders) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (String folder : folders) {
      for (Resource resource : resources(folder)) {
        if (resource.isReadable()) {
          String url = resource.getURL().toString();
          digests.put(url.substring(url.lastIndexOf(folder)), digest(resource));
        }
      }
    }
    return Sha256.of(ProgramVersion.get() + digests);
  }

  private static Resource[] resources(String folder) throws IOException {
    return new PathMatchingResourcePatternResolver()
        .getResources("classpath*:" + folder + "/**/*.*");
  }

  private static String digest(Resource resource) throws IOException {
    try (InputStream in = resource.getInputStream()) {
      return Sha256.of(in.readAllBytes());
    }
  }
}
