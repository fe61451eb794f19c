package org.gongkai.check.structure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Excerpt;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.Phrase;
import org.gongkai.check.dossier.ReportCheck;
import org.gongkai.check.narrative.Sentence;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Severity;

/** A rule that looks for words that should not be there; one finding a report. */
abstract class TextCheck extends Check implements ReportCheck {

  TextCheck(String id, Severity severity) {
    super(id, severity);
  }

  @Override
  public final List<Note> review(Dossier dossier) {
    List<Sentence> sentences =
        dossier.sentences().stream()
            .filter(sentence -> !find(sentence, dossier).isEmpty())
            .toList();
    if (sentences.isEmpty()) {
      return List.of();
    }
    List<String> words =
        sentences.stream()
            .flatMap(sentence -> find(sentence, dossier).stream())
            .distinct()
            .toList();
    Note note =
        note(words.stream().map(word -> Phrase.of("seen", word)).toList())
            .printed(words)
            .blaming(Origin.UNCLEAR, Phrase.of("origin.narrative"));
    sentences.stream()
        .limit(Phrase.LIMIT)
        .forEach(
            sentence ->
                note.quoting(Excerpt.of(sentence.printed(), find(sentence, dossier).get(0))));
    return List.of(note);
  }

  /** The words in a sentence that should not be there. */
  abstract List<String> find(Sentence sentence, Dossier dossier);

  static List<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return List.of();
    }
    return matcher.reset().results().map(MatchResult::group).distinct().toList();
  }
}
