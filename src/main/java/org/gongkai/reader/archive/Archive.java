package org.gongkai.reader.archive;

import java.io.Closeable;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Deadline;
import org.gongkai.reader.Format;
import org.gongkai.reader.FormatSniffer;
import org.gongkai.reader.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A zip of reports, unpacked one file at a time and never to disk. Archives in it are unpacked as
 * well. Whatever can't be unpacked is handed over with the reason; nothing is left out silently but
 * folders and litter.
 */
public final class Archive implements Closeable {

  private final String source;
  private final byte[] content;
  private final ArchiveLimits limits;

  /** Where the member found last lies: its neighbours will be asked for next. */
  private @Nullable ArchiveDirectory opened;

  private String openedSource = "";

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

  /**
   * Unpacks the member of a source that {@link #forEach} has handed over, and no other. The next
   * one that lies beside it costs no more than itself.
   */
  public Optional<ArchiveMember> find(String memberSource) {
    return findOpened(memberSource).or(() -> findAnew(memberSource));
  }

  private Optional<ArchiveMember> findOpened(String memberSource) {
    try {
      Optional<ArchiveMember> found = unpackOpened(memberSource);
      if (found.isPresent() || !open(memberSource)) {
        return found;
      }
      return unpackOpened(memberSource);
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  /** A plain file of the directory that is open. */
  private Optional<ArchiveMember> unpackOpened(String memberSource) {
    ArchiveDirectory directory = opened;
    if (directory == null) {
      return Optional.empty();
    }
    return directory
        .find(memberSource)
        .map(
            entry ->
                directory.unpack(entry, limits.most(entry.getCompressedSize(), limits.total())))
        .filter(bytes -> !isArchive(bytes))
        .map(bytes -> ArchiveMember.of(memberSource, bytes));
  }

  /** Opens the directory that a member lies in; false when it is open, or there is none. */
  private boolean open(String memberSource) {
    int end = memberSource.lastIndexOf("!/");
    String directory = end < 0 ? source : memberSource.substring(0, end);
    if (opened != null && openedSource.equals(directory)) {
      return false;
    }
    byte[] zip = directory.equals(source) ? content : nested(directory);
    close();
    if (zip.length == 0) {
      return false;
    }
    opened = new ArchiveDirectory(directory, zip, limits);
    openedSource = directory;
    return true;
  }

  /** The bytes of an archive in this one; none when there is no such. */
  private byte[] nested(String member) {
    try (ArchiveDirectory outer = new ArchiveDirectory(source, content, limits)) {
      return outer
          .find(member)
          .map(entry -> outer.unpack(entry, limits.most(entry.getCompressedSize(), limits.total())))
          .orElse(new byte[0]);
    }
  }

  /** By a pass through the archive, which finds the reasons why files are refused, too. */
  private Optional<ArchiveMember> findAnew(String memberSource) {
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

  /** Lets go of what {@link #find} holds open. */
  @Override
  public void close() {
    if (opened != null) {
      opened.close();
      opened = null;
    }
  }

  /** One pass through the archive. */
  private final class Unpacking {

    private final Consumer<ArchiveMember> receiver;
    private final Predicate<String> wanted;
    private final Deadline deadline = Deadline.in(limits.time());
    private int members;
    private long left = limits.total();

    private Unpacking(Consumer<ArchiveMember> receiver, Predicate<String> wanted) {
      this.receiver = receiver;
      this.wanted = wanted;
    }

    private void unpackAll() {
      unpack(source, content, 1);
    }

    private void unpack(String archive, byte[] zip, int depth) {
      try (ArchiveDirectory directory = new ArchiveDirectory(archive, zip, limits)) {
        directory
            .members()
            .forEach(
                (member, entry) -> {
                  count();
                  if (wanted.test(member)) {
                    take(directory, entry, member, depth);
                  }
                });
      } catch (RefusedException e) {
        receiver.accept(ArchiveMember.refused(archive, e.rejection()));
      }
    }

    private void count() {
      deadline.check();
      if (++members > limits.members()) {
        throw new RefusedException(Reason.TOO_COMPLEX, limits.members() + " files");
      }
    }

    private void take(ArchiveDirectory directory, ZipArchiveEntry entry, String member, int depth) {
      int most = limits.most(entry.getCompressedSize(), left);
      try {
        byte[] bytes = directory.unpack(entry, most);
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
  }
}
