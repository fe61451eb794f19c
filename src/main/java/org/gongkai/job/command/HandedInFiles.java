package org.gongkai.job.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.intake.Archives;
import org.gongkai.intake.InputFile;
import org.gongkai.job.load.BoundedReading;
import org.gongkai.model.Loading;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.archive.Archive;
import org.gongkai.reader.archive.ArchiveMember;

/** Reads files as a run does, without a roster: a report is whose it says it is. */
final class HandedInFiles {

  private final BoundedReading reading;

  HandedInFiles(Forms forms, int currentYear) {
    reading = BoundedReading.with(Extractor.withoutRoster(forms, currentYear));
  }

  /** What a file holds: one report, or in an archive any number. */
  List<HandedIn> read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      long size = Files.size(file);
      return size > Archives.MAX_BYTES
          ? List.of(refused(name, new Rejection(Reason.TOO_LARGE, Long.toString(size))))
          : read(name, file, Files.readAllBytes(file));
    } catch (IOException e) {
      return List.of(
          refused(name, new Rejection(InputFile.reason(e), e.getClass().getSimpleName())));
    }
  }

  private List<HandedIn> read(String name, Path file, byte[] content) {
    if (!Archive.isArchive(content)) {
      return List.of(read(content, name, folder(file)).at(file));
    }
    List<HandedIn> members = new ArrayList<>();
    try (Archive archive = new Archive(name, content)) {
      archive.forEach(member -> members.add(read(member)));
    }
    return members;
  }

  private HandedIn read(ArchiveMember member) {
    return member
        .rejection()
        .map(rejection -> refused(member.source(), rejection))
        .orElseGet(() -> read(member.content(), member.source(), Optional.empty()));
  }

  /** The folder is asked for a year that neither the report nor the file's name tells. */
  private HandedIn read(byte[] content, String name, Optional<String> folder) {
    Loading loading = reading.read(name, content);
    boolean lacksYear =
        loading instanceof Loading.Rejected rejected
            && rejected.rejection().reason() == Reason.YEAR_UNKNOWN;
    return new HandedIn(
        name,
        lacksYear && folder.isPresent()
            ? reading.read(folder.get() + "/" + name, content)
            : loading);
  }

  private static Optional<String> folder(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
        .map(Path::getFileName)
        .map(Path::toString);
  }

  private static HandedIn refused(String name, Rejection rejection) {
    return new HandedIn(name, new Loading.Rejected("unknown", rejection, null, null, List.of()));
  }
}
