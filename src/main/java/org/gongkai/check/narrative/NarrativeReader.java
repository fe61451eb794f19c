package org.gongkai.check.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Agency;

/**
 * Takes figures from the sections 一, 四 and 六 of a report, clause by clause. A wrong figure is worse
 * than none: what is not understood from end to end gives no claim and is told instead. Safe to use
 * from many threads.
 */
public final class NarrativeReader {

  private static final List<Integer> SECTIONS = List.of(1, 4, 6);

  private final Map<Integer, List<Rule>> rules = new ConcurrentHashMap<>();

  /**
   * Reads the words of a report.
   *
   * @param sentences all its sentences
   * @param year the report year; figures of other years are no claims
   * @param agency whose report it is: its own name means itself
   */
  public NarrativeFigures read(List<NarrativeSentence> sentences, int year, Agency agency) {
    OwnName own = new OwnName(agency);
    Map<Integer, List<NarrativeSentence>> paragraphs =
        sentences.stream()
            .filter(sentence -> SECTIONS.contains(sentence.section()))
            .map(sentence -> inOwnName(sentence, own))
            .collect(
                Collectors.groupingBy(
                    NarrativeSentence::paragraph, LinkedHashMap::new, Collectors.toList()));
    List<Claim> claims = new ArrayList<>();
    List<Share> shares = new ArrayList<>();
    List<Growth> growths = new ArrayList<>();
    List<Breakdown> breakdowns = new ArrayList<>();
    List<Unmatched> unmatched = new ArrayList<>();
    for (List<NarrativeSentence> paragraph : paragraphs.values()) {
      SpeakingContext speaking = new SpeakingContext(year, own.isOffice());
      NarrativeFigures figures = new ParagraphReader(rulesOf(year), speaking).read(paragraph);
      claims.addAll(figures.claims());
      shares.addAll(figures.shares());
      growths.addAll(figures.growths());
      breakdowns.addAll(figures.breakdowns());
      unmatched.addAll(figures.unmatched());
    }
    return new NarrativeFigures(
        claims, shares, growths, breakdowns, unmatched.stream().distinct().toList());
  }

  private List<Rule> rulesOf(int year) {
    return rules.computeIfAbsent(
        year,
        wanted ->
            Stream.of(
                    RequestRules.of(wanted),
                    OutcomeRules.all(),
                    OtherRules.cases(),
                    OtherRules.documents(),
                    OtherRules.decisions(),
                    OtherRules.fees())
                .flatMap(List::stream)
                .toList());
  }

  private static NarrativeSentence inOwnName(NarrativeSentence sentence, OwnName own) {
    return new NarrativeSentence(
        sentence.section(),
        sentence.paragraph(),
        sentence.printed(),
        own.replaceIn(sentence.text()));
  }
}
