package org.gongkai.output.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.output.edition.DataPackage;
import org.gongkai.output.edition.Disk;
import org.gongkai.output.edition.FileName;
import org.gongkai.output.edition.StagedFile;
import org.gongkai.output.seal.Flaw.Kind;
import org.gongkai.output.seal.StandingSeals.Standing;

/**
 * Compares a sealed edition with what its manifests say of it, byte by byte, and the manifests with
 * the digests that others keep of them. A manifest is only a claim: nothing outside the edition is
 * opened on its account.
 */
public final class Verification {

  private final Path edition;
  private final Optional<PublicKey> key;
  private final Set<Flaw> flaws = new LinkedHashSet<>();
  private final List<Standing> seals = new ArrayList<>();

  private Verification(Path edition, Optional<PublicKey> key) {
    this.edition = edition;
    this.key = key;
  }

  /**
   * Looks at everything.
   *
   * @param key where signatures are to be checked
   */
  public static Verification of(Path edition, Optional<PublicKey> key) throws IOException {
    Verification verification = new Verification(edition, key);
    verification.manifests();
    verification.files();
    verification.chain();
    return verification;
  }

  /** What is not as it was sealed; nothing where all is. */
  public List<Flaw> flaws() {
    return List.copyOf(flaws);
  }

  /** The seals that could be read. */
  public List<Standing> seals() {
    return List.copyOf(seals);
  }

  /** Of a manifest that is not what it was nothing is believed. */
  private void manifests() throws IOException {
    for (SealFolder folder : SealFolder.in(edition)) {
      String manifest = folder.path(SealFolder.MANIFEST);
      Optional<Seal> seal = folder.find();
      if (seal.isEmpty()) {
        add(Kind.UNREADABLE, manifest);
        continue;
      }
      List<String> altered = folder.altered();
      altered.forEach(file -> add(Kind.SUM, folder.path(file)));
      if (!altered.contains(SealFolder.MANIFEST)) {
        seals.add(new Standing(folder, seal.get(), folder.digest()));
      }
      signature(folder, manifest);
    }
  }

  private void signature(SealFolder folder, String manifest) throws IOException {
    if (key.isEmpty()) {
      return;
    }
    if (!folder.isSigned()) {
      add(Kind.UNSIGNED, manifest);
    } else if (!ManifestSignature.isOf(
        Files.readAllBytes(folder.file(SealFolder.MANIFEST)),
        Files.readAllBytes(folder.file(SealFolder.SIGNATURE)),
        key.get())) {
      add(Kind.SIGNATURE, manifest);
    }
  }

  /** What is in the data package counts only if that is the one of the seal. */
  private void files() throws IOException {
    Set<String> there = new TreeSet<>();
    walk(edition, "", there);
    Set<String> known = new TreeSet<>();
    for (SealFolder folder : SealFolder.in(edition)) {
      SealFolder.UNLISTED.forEach(file -> known.add(folder.path(file)));
    }
    for (Standing standing : seals) {
      for (Seal.Entry entry : standing.seal().files()) {
        known.add(entry.path());
        file(entry.path(), entry.sha256(), there);
      }
    }
    boolean isListed =
        seals.size() == SealFolder.in(edition).size()
            && flaws.stream().noneMatch(flaw -> flaw.path().equals(DataPackage.NAME));
    if (isListed) {
      for (Map.Entry<String, String> entry : DataPackage.digests(edition).entrySet()) {
        known.add(entry.getKey());
        file(entry.getKey(), entry.getValue(), there);
      }
      there.removeAll(known);
      there.forEach(file -> add(Kind.ADDED, file));
    }
  }

  /** A link is not a file, wherever it leads. */
  private void file(String path, String sha256, Set<String> there) throws IOException {
    if (!Seal.isInside(path)) {
      add(Kind.OUTSIDE, path);
    } else if (!there.contains(path)) {
      add(Kind.MISSING, path);
    } else {
      Path file = FileName.resolveAll(edition, path);
      boolean isFile = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      if (!isFile || !StagedFile.of(file, path).sha256().equals(sha256)) {
        add(Kind.ALTERED, path);
      }
    }
  }

  private static void walk(Path folder, String above, Set<String> files) throws IOException {
    for (Path child : Disk.list(folder)) {
      String path = above + FileName.of(child);
      if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        walk(child, path + "/", files);
      } else {
        files.add(path);
      }
    }
  }

  /** The seals made before and after keep the digests of manifests; not all need be here. */
  private void chain() throws IOException {
    for (Standing standing : seals) {
      Seal.Link link = standing.seal().previous();
      if (link != null) {
        compare(standing.folder(), link);
      }
    }
    Path editions = Objects.requireNonNull(edition.toAbsolutePath().normalize().getParent());
    for (Path other : Disk.list(editions)) {
      for (SealFolder folder : SealFolder.in(other)) {
        Seal.Link link = folder.find().map(Seal::previous).orElse(null);
        if (link != null && link.run().equals(FileName.of(edition.toAbsolutePath().normalize()))) {
          compare(folder, link);
        }
      }
    }
  }

  private void compare(SealFolder later, Seal.Link link) throws IOException {
    Optional<SealFolder> earlier = later.find(link);
    if (earlier.isPresent() && !earlier.get().digest().equals(link.sha256())) {
      add(Kind.CHAIN, link.run() + "/" + earlier.get().path(SealFolder.MANIFEST));
    }
  }

  private void add(Kind kind, String path) {
    flaws.add(new Flaw(kind, path));
  }
}
