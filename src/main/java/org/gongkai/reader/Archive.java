package org.gongkai.reader;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;

/**
 * A zip of reports, unpacked one file at a time and never to disk. Archives in it are unpacked as
 * well. Whatever can't be unpacked is handed over with the reason; nothing is left out silently but
 * folders and what operating systems leave behind ({@code __MACOSX}, {@code Thumbs.db}).
 */
public final class Archive {

  private final String source;
  private final byte[] content;
  private final ArchiveLimits limits;

  /**
   * Prepares to unpack; reads nothing yet.
   *
   * @param source where the archive lies, the beginning of its members' sources
   * @param content its bytes
   */
  public Archive(String source, byte[] content) {
    this(source, content, ArchiveLimits.STANDARD);
  }

  Archive(String source, byte[] content, ArchiveLimits limits) {
    this.source = source;
    this.content = content;
    this.limits = limits;
  }

  /** Whether a file is a zip and no office file. */
  public static boolean isArchive(byte[] content) {
    return FormatSniffer.findBinary(content).filter(format -> format == Format.ZIP).isPresent();
  }

  /**
   * Hands over the members in their order in the archive. Never throws for what is in it: reasons
   * that concern the archive as a whole are handed over under its own source, the last thing of
   * all. Each source is handed over once.
   */
  public void forEach(Consumer<ArchiveMember> receiver) {
    new Unpacking(receiver, member -> true).unpackAll();
  }

  /** Unpacks the member of a source that {@link #forEach} has handed over, and no other. */
  public Optional<ArchiveMember> find(String memberSource) {
    AtomicReference<ArchiveMember> found = new AtomicReference<>();
    Consumer<ArchiveMember> receiver =
        member -> {
          if (member.source().equals(memberSource)) {
            found.set(member);
          }
        };
    new Unpacking(receiver, name -> isOnTheWay(name, memberSource)).unpackAll();
    return Optional.ofNullable(found.get());
  }

  private static boolean isOnTheWay(String name, String memberSource) {
    return memberSource.equals(name) || memberSource.startsWith(name + "!/");
  }

  /** One pass through the archive. */
  private final class Unpacking {

    private final Consumer<ArchiveMember> receiver;
    private final Predicate<String> wanted;
    private final Set<String> sources = new HashSet<>();
    private long left = limits.total();

    private Unpacking(Consumer<ArchiveMember> receiver, Predicate<String> wanted) {
      this.receiver = receiver;
      this.wanted = wanted;
    }

    private void unpackAll() {
      unpack(source, content, 1);
    }

    private void unpack(String archive, byte[] zip, int depth) {
      try (ZipFile file = Zips.open(zip)) {
        List<ZipArchiveEntry> files = Zips.entries(file).stream().filter(this::isFile).toList();
        if (files.isEmpty()) {
          throw new RefusedException(Reason.EMPTY_FILE, "");
        }
        for (ZipArchiveEntry entry : files) {
          take(file, entry, unique(archive + "!/" + MemberName.of(entry)), depth);
        }
      } catch (RefusedException e) {
        receiver.accept(ArchiveMember.refused(archive, e.rejection()));
      } catch (IOException e) {
        refuse(archive, Reason.DAMAGED, e.getClass().getSimpleName());
      }
    }

    private boolean isFile(ZipArchiveEntry entry) {
      return !entry.isDirectory() && !MemberName.isLitter(MemberName.of(entry));
    }

    private void take(ZipFile zip, ZipArchiveEntry entry, String member, int depth) {
      if (!wanted.test(member)) {
        return;
      }
      int most = limits.most(entry.getCompressedSize(), left);
      try {
        byte[] bytes = Zips.unpack(zip, entry, most);
        left -= bytes.length;
        hand(member, bytes, depth);
      } catch (RefusedException e) {
        left -= e.rejection().reason() == Reason.TOO_LARGE ? most : 0;
        receiver.accept(ArchiveMember.refused(member, e.rejection()));
      }
    }

    private void hand(String member, byte[] bytes, int depth) {
      if (!isArchive(bytes)) {
        receiver.accept(ArchiveMember.of(member, bytes));
      } else if (depth < limits.depth()) {
        unpack(member, bytes, depth + 1);
      } else {
        refuse(member, Reason.TOO_COMPLEX, "archives in archives");
      }
    }

    private void refuse(String member, Reason reason, String detail) {
      receiver.accept(ArchiveMember.refused(member, new Rejection(reason, detail)));
    }

    private String unique(String member) {
      if (sources.size() >= limits.members()) {
        throw new RefusedException(Reason.TOO_COMPLEX, limits.members() + " files");
      }
      String name = member;
      for (int copy = 2; !sources.add(name); copy++) {
        name = member + " (" + copy + ")";
      }
      return name;
    }
  }
}
