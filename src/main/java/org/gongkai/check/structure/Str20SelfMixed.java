package org.gongkai.check.structure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
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

/** STR-20: the report calls its agency 我局 here and 我办 there: words taken from elsewhere. */
final class Str20SelfMixed extends Check implements ReportCheck {

  /** What an agency calls itself by its kind; 我区 and 我县 name the place. */
  private static final Pattern SELF =
      Pattern.compile("(?<!自)我(?:局|办(?![理事公法结])|委(?![托派员])|厅|院|中心|镇|乡(?!镇)|街道)");

  Str20SelfMixed() {
    super("STR-20", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    Map<String, String> names = new TreeMap<>();
    for (NarrativeSentence sentence : context.sentences()) {
      SELF.matcher(sentence.text())
          .results()
          .map(MatchResult::group)
          .forEach(name -> names.putIfAbsent(name, Excerpt.of(sentence.printed(), name)));
    }
    if (names.size() < 2) {
      return List.of();
    }
    List<String> words = List.copyOf(names.keySet());
    FindingDraft draft =
        note(words.stream().map(word -> Phrase.of("seen", word)).toList())
            .printed(words)
            .blaming(Origin.UNCLEAR, Phrase.of("origin.narrative"));
    names.values().stream().distinct().forEach(draft::quoting);
    return List.of(draft);
  }
}
