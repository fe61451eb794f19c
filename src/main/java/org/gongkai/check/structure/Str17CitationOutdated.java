package org.gongkai.check.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.NarrativeSentence;
import org.gongkai.model.Severity;

/**
 * STR-17: the notice that prescribes the form is cited by an old or a wrong number, or the 条例 by
 * another than 国务院令第711号.
 */
final class Str17CitationOutdated extends TextCheck {

  private static final int FORM_OF_2021 = 2021;
  private static final String BRACKETS = "[\\[〔【(<]";
  private static final String CLOSED = "[\\]〕】)>]";

  private static final Pattern OLD_FORM =
      Pattern.compile("国办公开办函" + BRACKETS + "?2019" + CLOSED + "?60号");

  private static final Pattern NEW_FORM =
      Pattern.compile("国办公开办函" + BRACKETS + "?2021" + CLOSED + "?30号");

  /** The right number under the wrong sign, or the other way round. */
  private static final Pattern MISQUOTED =
      Pattern.compile(
          "国办(?:秘函|发|函|公开函|公开办|公开办发|公开办秘函)(?:"
              + BRACKETS
              + "2021"
              + CLOSED
              + "30号|"
              + BRACKETS
              + "2019"
              + CLOSED
              + "60号)");

  private static final Pattern ORDER =
      Pattern.compile("信息公开条例》[^,;]{0,6}国(?:务院)?令第?(?!711号|492号)\\d{3}号");

  Str17CitationOutdated() {
    super("STR-17", Severity.INFO);
  }

  @Override
  List<String> find(NarrativeSentence sentence, ReportContext context) {
    for (Pattern wrong : List.of(MISQUOTED, ORDER)) {
      List<String> words = find(wrong, sentence.text());
      if (!words.isEmpty()) {
        return words;
      }
    }
    boolean isOld = context.year() >= FORM_OF_2021 && !NEW_FORM.matcher(sentence.text()).find();
    return isOld ? find(OLD_FORM, sentence.text()) : List.of();
  }
}
