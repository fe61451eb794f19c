package org.gongkai.output.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.output.edition.Disk;
import org.gongkai.output.edition.FileName;
import org.gongkai.output.edition.JsonText;
import org.gongkai.output.edition.StagedFile;

/**
 * Where a seal lies in its edition: {@code seals/<office>-<year>}. Its last file has the digests of
 * the others as {@code sha256sum -c} checks them, for a manifest cannot have its own.
 *
 * @param edition the folder of the edition
 * @param name of the seal's own
 */
public record SealFolder(Path edition, String name) {

  public static final String PARENT = "seals";
  public static final String MANIFEST = "manifest.json";
  public static final String FIGURES = "figures.csv";

  /** The signature of the manifest's bytes, as {@code openssl dgst} makes and checks it. */
  public static final String SIGNATURE = "manifest.sig";

  public static final String SUMS = "SHA256SUMS";

  /** Its files that no manifest lists. */
  static final List<String> UNLISTED = List.of(MANIFEST, SIGNATURE, SUMS);

  private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (\\S+)");

  private static final int CODE = 12;

  /** The seals of an edition, by name. */
  public static List<SealFolder> in(Path edition) throws IOException {
    List<SealFolder> all = new ArrayList<>();
    for (Path folder : Disk.list(edition.resolve(PARENT))) {
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        all.add(new SealFolder(edition, FileName.of(folder)));
      }
    }
    return all;
  }

  /** The path of one of its files below the edition. */
  public String path(String file) {
    return PARENT + "/" + name + "/" + file;
  }

  Path file(String file) {
    return FileName.resolveAll(edition, path(file));
  }

  public boolean isSigned() {
    return isThere(SIGNATURE);
  }

  /** What it says; empty where that cannot be read. */
  public Optional<Seal> find() throws IOException {
    return JsonText.find(file(MANIFEST), Seal.class);
  }

  public String digest() throws IOException {
    return StagedFile.of(file(MANIFEST), MANIFEST).sha256();
  }

  /** The beginning of the digest, short enough to be printed on every sheet and compared by eye. */
  public static String code(String digest) {
    return digest.substring(0, CODE);
  }

  /** What {@link #SUMS} must hold. */
  public static byte[] sums(Map<String, String> digests) {
    StringBuilder text = new StringBuilder();
    digests.forEach((file, digest) -> text.append(digest).append("  ").append(file).append('\n'));
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Its files that do not have the digest which it keeps of them; itself where it keeps none. */
  List<String> altered() throws IOException {
    Map<String, String> kept = new LinkedHashMap<>();
    byte[] text = isThere(SUMS) ? Files.readAllBytes(file(SUMS)) : new byte[0];
    new String(text, StandardCharsets.ISO_8859_1)
        .lines()
        .map(SUM::matcher)
        .filter(Matcher::matches)
        .forEach(sum -> kept.put(sum.group(2), sum.group(1)));
    boolean isSound = kept.containsKey(MANIFEST) && UNLISTED.containsAll(kept.keySet());
    if (!isSound || !Arrays.equals(text, sums(kept))) {
      return List.of(SUMS);
    }
    List<String> altered = new ArrayList<>();
    for (Map.Entry<String, String> sum : kept.entrySet()) {
      String file = sum.getKey();
      if (!isThere(file) || !StagedFile.of(file(file), file).sha256().equals(sum.getValue())) {
        altered.add(file);
      }
    }
    return altered;
  }

  private boolean isThere(String file) {
    return Files.isRegularFile(file(file), LinkOption.NOFOLLOW_LINKS);
  }

  /** The folder of a seal that another names, where both editions are kept side by side. */
  Optional<SealFolder> find(Seal.Link link) {
    if (!Seal.isInside(link.run() + "/" + link.name())) {
      return Optional.empty();
    }
    Path editions = Objects.requireNonNull(edition.toAbsolutePath().normalize().getParent());
    SealFolder other = new SealFolder(FileName.resolve(editions, link.run()), link.name());
    return other.isThere(MANIFEST) ? Optional.of(other) : Optional.empty();
  }
}
