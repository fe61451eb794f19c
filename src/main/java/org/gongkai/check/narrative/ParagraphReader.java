package org.gongkai.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the figures from one paragraph, piece by piece. */
final class ParagraphReader {

  /** A figure of the kind that tables count. */
  private static final Pattern FIGURE = Pattern.compile(Numerals.COUNT + "(?:件|起|宗|份|条|个|例)");

  /** A figure, or nearly one. */
  private static final Pattern ABOUT_SO_MANY =
      Pattern.compile(Numerals.COUNT + "[余多]?(?:件|起|宗|份|条|个|例)");

  /** What else is received and answered: behind it, 答复5件 may be anything. */
  private static final Pattern OTHER_THING =
      Pattern.compile("热线|来信|信件|留言|投诉|咨询|建议|提案|信访|许可|审批|登记|来电|工单|诉求|清理");

  private static final Pattern OWN_WORD = Pattern.compile("申请|复议|诉讼|规范性文件");

  private static final Pattern SPEAKS = Pattern.compile("[\\d零〇一二三四五六七八九十两]|[未无没]|全部|均已|都已");

  /** A sentence that goes on with what the last one was about. */
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:其中|" + OutcomeRules.ANY_OUTCOME + ")");

  /** A part of the requests: the outcomes behind it may be the part's. */
  private static final Pattern SOME = Pattern.compile("(?:自然人|法人|企业|组织|网|信函|邮|当面|现场|结转)[^,]*?\\d");

  private static final Pattern SHARE =
      Pattern.compile(
          "^约?占(?:比|总(?:数|量)|(?:全部|所有|申请|受理|办结|答复|收到)[^\\d%]{0,12})?(?:的|为|达|约)*"
              + "(?<p>\\d+(?:\\.\\d+)?)%$");

  /** What a share may be of: results and applicants, not pages or posts. */
  private static final Pattern SHARED =
      Pattern.compile("予以公开|部分公开|同意公开|不予公开|无法提供|不予处理|其他处理|区分处理|不存在|不掌握|自然人|法人|企业|维持|纠正");

  /** A figure of another kind, which nobody expects in the tables. */
  private static final Pattern OTHER_KIND =
      Pattern.compile("^其中|主动公开|发布|公布|解读|审查|审核|备案|清理|自然人|法人|占比?\\d|培训|会议");

  /** Documents put on a page, which may be of any year. */
  private static final Pattern PUBLISHED = Pattern.compile("公开|发布|公布|上传|转载|解读");

  private static final Pattern UP_TO_NOW = Pattern.compile("累计");
  private static final Pattern PERIOD = Pattern.compile("20\\d{2}年|本年|全年|今年|年内|当年|报告期");

  private final List<Rule> rules;
  private final SpeakingContext speaking;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Share> shares = new ArrayList<>();
  private final List<Growth> growths = new ArrayList<>();
  private final List<Breakdown> breakdowns = new ArrayList<>();
  private final List<Unmatched> unmatched = new ArrayList<>();
  private final List<BigDecimal> figures = new ArrayList<>();
  private final Set<Field> named = EnumSet.noneOf(Field.class);
  private boolean disturbed;
  private boolean partial;

  /**
   * Starts a paragraph.
   *
   * @param rules the ways of saying figures, in the order in which they are tried
   * @param speaking which knows nothing yet
   */
  ParagraphReader(List<Rule> rules, SpeakingContext speaking) {
    this.rules = rules;
    this.speaking = speaking;
  }

  /** Reads the sentences of a paragraph, the agency's name in them replaced. */
  NarrativeFigures read(List<NarrativeSentence> sentences) {
    String text = String.join("", sentences.stream().map(NarrativeSentence::text).toList());
    if (!SPEAKS.matcher(text).find()) {
      return figures();
    }
    Set<Field> topics = SubjectMatter.ofParagraph(sentences.get(0).section(), text);
    sentences.forEach(sentence -> read(sentence, topics));
    return figures();
  }

  private NarrativeFigures figures() {
    return new NarrativeFigures(claims, shares, growths, breakdowns, unmatched);
  }

  private void read(NarrativeSentence sentence, Set<Field> topics) {
    Set<Field> about = EnumSet.noneOf(Field.class);
    about.addAll(topics);
    if (SubjectMatter.isDisclosure(sentence.text())) {
      about.add(Field.CASES);
    }
    if (!GOES_ON.matcher(sentence.text()).find()) {
      named.clear();
    }
    String before = "";
    partial = false;
    List<String> pieces = sentence.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      int known = claims.size();
      speaking.hear(piece);
      SubjectMatter.ofPiece(piece).stream()
          .filter(field -> field != Field.CASES)
          .forEach(named::add);
      readShare(before, piece, sentence);
      if (SPEAKS.matcher(piece).find()
          && !speaking.isForeign()
          && !SpeakingContext.isComparison(piece)) {
        readClaim(piece, sentence, about);
      }
      if (claims.size() == known + 1) {
        readOn(claims.get(known), pieces.subList(i + 1, pieces.size()));
      }
      partial |= SOME.matcher(piece).find();
      disturbed |= OTHER_THING.matcher(piece).find() && ABOUT_SO_MANY.matcher(piece).find();
      remember(piece);
      before = piece;
    }
  }

  /** What is said of a figure once it is told. */
  private void readOn(Claim claim, List<String> pieces) {
    pieces.stream()
        .limit(1)
        .flatMap(piece -> Growth.find(claim, piece).stream())
        .forEach(growths::add);
    Breakdown.find(claim, pieces).forEach(breakdowns::add);
    Breakdown.applicants(claim, pieces).forEach(claims::add);
  }

  private void readClaim(String piece, NarrativeSentence sentence, Set<Field> about) {
    boolean doubtful = UP_TO_NOW.matcher(piece).find() && !PERIOD.matcher(sentence.text()).find();
    Set<Field> possible = doubtful ? Set.of() : SubjectMatter.possible(piece);
    for (Rule rule : rules) {
      boolean isAsked = possible.contains(rule.field()) && isMet(rule, piece, about);
      Optional<BigDecimal> figure = isAsked ? rule.find(piece) : Optional.empty();
      if (figure.isPresent()) {
        named.add(rule.field());
        disturbed &= rule.need() != Rule.Need.NOTHING;
        rule.subjects().forEach(subject -> claim(subject, figure.get(), sentence));
        return;
      }
    }
    regret(piece, sentence, about);
  }

  /** Tells of a figure that something was meant by, but what? */
  private void regret(String piece, NarrativeSentence sentence, Set<Field> about) {
    if (!ABOUT_SO_MANY.matcher(piece).find() || OTHER_KIND.matcher(piece).find()) {
      return;
    }
    SubjectMatter.ofPiece(piece).stream()
        .filter(field -> field != Field.CASES || about.contains(field))
        .filter(field -> field != Field.DOCUMENTS || !PUBLISHED.matcher(sentence.text()).find())
        .findFirst()
        .ifPresent(field -> unmatched.add(new Unmatched(field, sentence.printed())));
  }

  private boolean isMet(Rule rule, String piece, Set<Field> about) {
    Field field = rule.field();
    boolean isClear = !disturbed || field == Field.DECISIONS || OWN_WORD.matcher(piece).find();
    return switch (rule.need()) {
      case NOTHING -> true;
      case TOPIC -> isClear && (about.contains(field) || named.contains(field));
      case SENTENCE -> isClear && named.contains(field);
      case WHOLE -> isClear && !partial && named.contains(field);
    };
  }

  private void claim(Subject subject, BigDecimal figure, NarrativeSentence sentence) {
    claims.add(
        new Claim(subject, figure, speaking.scope(), sentence.printed(), sentence.section()));
  }

  private void readShare(String before, String piece, NarrativeSentence sentence) {
    Matcher share = SHARE.matcher(piece);
    Matcher part = FIGURE.matcher(before);
    if (share.matches() && SHARED.matcher(before).find() && part.find()) {
      Field field =
          SubjectMatter.ofPiece(sentence.text()).contains(Field.CASES)
              ? Field.CASES
              : Field.REQUESTS;
      Optional<BigDecimal> figure = Numerals.find(part.group("n"));
      if (figure.isPresent() && !part.find()) {
        shares.add(
            new Share(
                field,
                figure.get(),
                new BigDecimal(share.group("p")),
                figures,
                sentence.printed()));
      }
    }
  }

  private void remember(String piece) {
    Matcher figure = FIGURE.matcher(piece);
    while (figure.find()) {
      Numerals.find(figure.group("n")).ifPresent(figures::add);
    }
  }
}
