package org.gongkai.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Language;
import org.gongkai.model.Loading;
import org.gongkai.model.Report;
import org.gongkai.model.Roster;
import org.gongkai.model.SourceFile;

/** All checks, applied to what they are about: a report, a file that gave none, a district. */
public final class Checks {

  @SuppressWarnings("UnusedVariable")
  private final Forms forms;

  @SuppressWarnings("UnusedVariable")
  private final Roster roster;

  @SuppressWarnings("UnusedVariable")
  private final LocalDate asOf;

  @SuppressWarnings("UnusedVariable")
  private final Language language;

  /**
   * Prepares the checks of a run.
   *
   * @param asOf the day on which the rules about time are judged
   * @param language of the messages
   */
  public Checks(Forms forms, Roster roster, LocalDate asOf, Language language) {
    this.forms = forms;
    this.roster = roster;
    this.asOf = asOf;
    this.language = language;
  }

  /**
   * Checks the reports of one agency, each by itself and against the year before.
   *
   * @param byYear all reports of the agency that stand
   * @param predecessor the reports of the agency it took over from; empty where there is none
   */
  public List<Finding> reviewAgency(
      Agency agency, SortedMap<Integer, Report> byYear, SortedMap<Integer, Report> predecessor) {
    return List.of();
  }

  /** Checks a file that gave no report. */
  public List<Finding> reviewRejected(String source, Loading.Rejected rejected) {
    return List.of();
  }

  /**
   * Names the files of one agency and year beside the one that stands (STR-04).
   *
   * @param standing the file whose facts count
   * @param others the superseded and duplicate ones
   */
  public List<Finding> reviewRivals(SourceFile standing, List<SourceFile> others) {
    return List.of();
  }

  /**
   * Checks the coverage of a district: what is missing, and what that does to its sums.
   *
   * @param coverage the expected reports of the district by year; the counts of findings in it are
   *     not looked at
   */
  public List<Finding> reviewDistrict(String district, Map<Integer, List<Coverage>> coverage) {
    return List.of();
  }
}
