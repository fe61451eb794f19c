package org.gongkai.check.structure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.Excerpt;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.NarrativeSentence;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Severity;

/** A rule that looks for words that should not be there; one finding a report. */
abstract class TextCheck extends Check implements ReportCheck {

  TextCheck(String id, Severity severity) {
    super(id, severity);
  }

  @Override
  public final List<FindingDraft> review(ReportContext context) {
    List<NarrativeSentence> sentences =
        context.sentences().stream()
            .filter(sentence -> !find(sentence, context).isEmpty())
            .toList();
    if (sentences.isEmpty()) {
      return List.of();
    }
    List<String> words =
        sentences.stream()
            .flatMap(sentence -> find(sentence, context).stream())
            .distinct()
            .toList();
    FindingDraft draft =
        note(words.stream().map(word -> Phrase.of("seen", word)).toList())
            .printed(words)
            .blaming(Origin.UNCLEAR, Phrase.of("origin.narrative"));
    sentences.stream()
        .limit(Phrase.LIMIT)
        .forEach(
            sentence ->
                draft.quoting(Excerpt.of(sentence.printed(), find(sentence, context).get(0))));
    return List.of(draft);
  }

  /** The words in a sentence that should not be there. */
  abstract List<String> find(NarrativeSentence sentence, ReportContext context);

  static List<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return List.of();
    }
    return matcher.reset().results().map(MatchResult::group).distinct().toList();
  }
}
