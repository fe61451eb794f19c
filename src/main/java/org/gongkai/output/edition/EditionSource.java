package org.gongkai.output.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gongkai.form.FormWording;
import org.gongkai.form.Forms;
import org.gongkai.model.Answers;
import org.gongkai.model.Coverage;
import org.gongkai.model.Decisions;
import org.gongkai.model.Finding;
import org.gongkai.model.Letterhead;
import org.gongkai.model.Narrative;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.model.ScoringScheme;
import org.gongkai.model.Slip;
import org.gongkai.model.SourceFile;
import org.gongkai.model.wording.Language;
import org.gongkai.rollup.Gap;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;
import org.gongkai.rollup.years.YearChange;

/**
 * What an edition is made of, in the order in which it is published. Large parts are handed out one
 * by one, so that no output needs them in memory at once.
 */
public interface EditionSource {

  Language language();

  /** The day on which rules about time were judged. */
  LocalDate asOf();

  default Letterhead letterhead() {
    return Letterhead.BLANK;
  }

  /** What agencies answered on slips that came back. */
  default Answers answers() {
    return Answers.NONE;
  }

  /** What the office has decided about findings, these and others. */
  default Decisions decisions() {
    return Decisions.NONE;
  }

  default ScoringScheme scoring() {
    return ScoringScheme.NONE;
  }

  /** The years that offices have declared final, by district and year. */
  default List<SealedYear> sealedYears() {
    return List.of();
  }

  /**
   * Digest of everything that this edition of one district alone is made of: from equal ones the
   * same rows and files are made, but for the day that is printed. Empty where it is not known.
   */
  default String fingerprint() {
    return "";
  }

  Forms forms();

  /** The forms as office files print them, in the language of the edition. */
  default Forms officeForms() {
    return language() == Language.EN ? FormWording.english(forms()) : forms();
  }

  Roster roster();

  /** The same edition of one district alone, without the list of files. */
  EditionSource ofDistrict(String district);

  /**
   * The same edition with all that is below its districts, for what is to be said of their sums:
   * rows of its own agencies alone are not the whole story of an office that has others below.
   */
  default EditionSource branch() {
    return this;
  }

  /**
   * Every report that stands, by district, agency code and year. Its facts count, not its words:
   * narratives have their own way.
   */
  void forEachReport(Consumer<Report> consumer);

  /** The reports of one agency that stand, by year; their facts count. */
  List<Report> reports(String agencyCode);

  /**
   * The written sections of every report that stands, by district, agency code, year and number.
   */
  void forEachNarrative(BiConsumer<ReportKey, Narrative> consumer);

  /** Sums of whole districts, by district, year and statutory order. */
  void forEachDistrictRollup(Consumer<RollupRow> consumer);

  /**
   * What these sums lack of reports that stand, by district, year, agency code and statutory order.
   */
  List<Gap> gaps();

  /** Sums by agency type, by district, type, year and statutory order. */
  void forEachTypeRollup(Consumer<RollupRow> consumer);

  /** Indicators, by district, agency code, year and the order of the catalogue. */
  void forEachComparison(Consumer<ComparisonRow> consumer);

  /** Indicators of whole districts, by district, year and the order of the catalogue. */
  void forEachDistrictIndicator(Consumer<DistrictIndicatorRow> consumer);

  /**
   * Changes between neighbouring years, by district, agency code, year and statutory order. The
   * district's own have no agency code, so they come before those of its agencies.
   */
  void forEachYearChange(Consumer<YearChange> consumer);

  /** Changes of whole districts alone, which can be had without the reports. */
  default void forEachDistrictChange(Consumer<YearChange> consumer) {
    forEachYearChange(
        change -> {
          if (change.agencyCode().isEmpty()) {
            consumer.accept(change);
          }
        });
  }

  /** Findings, by district, agency code, year, check and statutory order. */
  void forEachFinding(Consumer<Finding> consumer);

  /** What the findings can do to the figures. */
  default EffectsByDistrict effects() {
    return new EffectsByDistrict(this);
  }

  /** Expected reports, by district, agency code and year. */
  List<Coverage> coverage();

  /** What the office tells each expected agency, by district, agency code and year. */
  void forEachSlip(Consumer<Slip> consumer);

  /** Every file below {@code input/reports}, by path. */
  void forEachSource(Consumer<SourceFile> consumer);
}
