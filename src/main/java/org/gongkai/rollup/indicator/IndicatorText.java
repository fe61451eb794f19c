package org.gongkai.rollup.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Forms;
import org.gongkai.model.wording.Language;

/**
 * What office files print of an indicator, since names and formulas are not regulated: no rate
 * should stand anywhere without them.
 *
 * @param id as in the files, {@code disclosure_rate}
 * @param formula in words
 * @param unit {@code 件} for counts, {@code 比例} for fractions
 * @param isShare whether it is shown in per cent; counts and ratios of counts are plain numbers
 * @param ofDistrict whether only a district has it
 */
public record IndicatorText(
    String id, String label, String formula, String unit, boolean isShare, boolean ofDistrict) {

  /** Every indicator in the order of the files; those of districts alone come last. */
  public static List<IndicatorText> all(Forms forms, Language language) {
    IndicatorWords words = new IndicatorWords(forms, language);
    Stream<IndicatorText> agencies =
        new IndicatorCatalogue(forms)
            .all().stream()
                .map(
                    each ->
                        new IndicatorText(
                            each.id(),
                            each.label(words),
                            each.formula(words),
                            each.unit(),
                            each.isShare(),
                            false));
    Stream<IndicatorText> districts =
        Arrays.stream(DistrictIndicator.values())
            .map(
                each ->
                    new IndicatorText(
                        each.id(),
                        each.label(words),
                        each.formula(words),
                        each.unit(),
                        true,
                        true));
    return Stream.concat(agencies, districts).toList();
  }
}
