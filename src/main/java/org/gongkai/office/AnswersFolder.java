package org.gongkai.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.model.Answer;
import org.gongkai.model.Answers;
import org.gongkai.model.Litter;
import org.gongkai.model.Rejection;
import org.gongkai.model.Roster;
import org.gongkai.model.SlipNumber;
import org.gongkai.model.wording.Sentence;
import org.gongkai.reader.Limits;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.reader.sheet.SheetLines;

/**
 * Reads {@code input/answers/}: slips that came back, as documents of any kind that reports may be
 * of, or as lines of {@code slips.csv}. A file that cannot be understood is named and left out; it
 * is no reason to refuse a run.
 */
public final class AnswersFolder {

  private static final String NAME = "answers";
  private static final String REJECTIONS = "org/gongkai/model/rejections";

  private final Path input;
  private final Roster roster;
  private final Consumer<Sentence> notes;
  private final Readers readers = new Readers();
  private final List<Answer> answers = new ArrayList<>();

  private AnswersFolder(Path input, Roster roster, Consumer<Sentence> notes) {
    this.input = input;
    this.roster = roster;
    this.notes = notes;
  }

  /**
   * Reads what came back.
   *
   * @param notes is told of each file that could not be understood, wholly or in part
   */
  public static Answers read(Path input, Roster roster, Consumer<Sentence> notes) {
    Path folder = input.resolve(NAME);
    if (!Files.isDirectory(folder)) {
      return Answers.NONE;
    }
    AnswersFolder answers = new AnswersFolder(input, roster, notes);
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(AnswersFolder::isMeant).sorted().forEach(answers::read);
    } catch (IOException | java.io.UncheckedIOException e) {
      notes.accept(OfficeSentences.of("unreadable", folder));
    }
    return new Answers(answers.answers);
  }

  private static boolean isMeant(Path file) {
    return Files.isRegularFile(file) && !Litter.isLitter(String.valueOf(file.getFileName()));
  }

  private void read(Path file) {
    String name = input.relativize(file).toString().replace('\\', '/');
    try {
      if (Files.size(file) > Limits.STANDARD.bytes()) {
        notes.accept(OfficeSentences.of("answers.large", name));
      } else {
        read(name, file, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      notes.accept(OfficeSentences.of("unreadable", name));
    } catch (OfficeException e) {
      notes.accept(OfficeSentences.of("answers.refused", name, e.sentence()));
    }
  }

  private void read(String name, Path file, byte[] bytes) throws OfficeException {
    if (SheetLines.isWorkbook(bytes) || name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      take(name, ReturnedTable.read(name, file));
      return;
    }
    ReadResult result = readers.read(name, bytes);
    if (result instanceof ReadResult.Read read) {
      take(name, new ReturnedSlip(name, read.document()).read());
    } else if (result instanceof ReadResult.Refused refused) {
      Rejection why = refused.rejection();
      Sentence reason = Sentence.of(REJECTIONS, why.reason().name(), why.detail());
      notes.accept(OfficeSentences.of("answers.refused", name, reason));
    }
  }

  private void take(String name, ReturnedItems items) {
    answers.addAll(items.answers());
    if (items.answers().isEmpty() && items.spoilt().isEmpty()) {
      notes.accept(OfficeSentences.of("answers.none", name));
    }
    if (!items.spoilt().isEmpty()) {
      notes.accept(OfficeSentences.of("answers.spoilt", name, items.spoilt()));
    }
    items.answers().stream()
        .filter(answer -> answer.slip().filter(this::isOnRoster).isEmpty())
        .findFirst()
        .ifPresent(
            answer ->
                notes.accept(
                    OfficeSentences.of(
                        "answers.whose", name, answer.slip().map(SlipNumber::text).orElse("—"))));
  }

  private boolean isOnRoster(SlipNumber slip) {
    return roster.find(slip.agencyCode()).isPresent();
  }
}
