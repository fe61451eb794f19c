package org.gongkai.sample.district;

import java.util.SortedMap;
import org.gongkai.sample.report.SampleReport;

/** Faults to plant in a district, each with the check that is to find it. */
@SuppressWarnings("ImmutableEnumChecker") // Plantings are functions.
public enum Fault {
  /** Totals of three lines are one too high; columns still add up. */
  ROW_SUM("SUM-01", Planting.once(RequestFaults::rowSum)),
  /** Severed requests counted twice (区分处理); lines still add up. */
  RESULT_TOTAL("SUM-02", Planting.once(RequestFaults::resultTotal)),
  /** One request more received than decided or carried over. */
  BALANCE("SUM-03", Planting.once(RequestFaults::balance)),
  /** One cell of the results is another figure; all its sums fail. */
  SINGLE_CELL("SUM-04", Planting.once(RequestFaults::singleCell)),

  /** The total of reviews is not their sum. */
  REVIEW_TOTAL("LIT-01", Planting.once(CaseFaults::reviewTotal)),
  /** Cases of an agency that nobody asked anything for two years. */
  CASES_WITHOUT_REQUESTS(
      "LIT-02",
      Planting.between(RequestFaults::none, r -> CaseFaults.oneReview(RequestFaults.none(r)))),
  /** A suit without a review before it. */
  DIRECT_SUIT("LIT-03", Planting.once(CaseFaults::directSuit)),
  /** More suits after a review than there were reviews. */
  SUITS_WITHOUT_REVIEWS("LIT-04", Planting.once(CaseFaults::suitsWithoutReviews)),
  /** Cases were pending and nothing became of them. */
  PENDING_VANISHED("LIT-05", Planting.between(CaseFaults::pendingSuits, CaseFaults::noSuits)),

  /** 规章 of an agency that may make none. */
  RULES_WITHOUT_POWER("ACT-01", Planting.once(DisclosureFaults::rules)),
  /** Fewer documents in force than were issued less those repealed. */
  STOCK_BELOW_FLOW("ACT-02", Planting.once(DisclosureFaults::stockBelowFlow)),
  /** 行政强制 of an agency without the power; the roster says so. */
  DECISIONS_WITHOUT_POWER("ACT-03", Planting.once(DisclosureFaults::coercion)),
  /** The text knows of no 行政许可, the table of some. */
  DECISIONS_DENIED("ACT-04", Planting.once(WordFaults::decisionsDenied)),
  /** Fees a thousand times last year's. */
  FEE_LIKE_YUAN("ACT-05", Planting.between(DisclosureFaults::fee, DisclosureFaults::largeFee)),
  /** Fees a thousandth of last year's. */
  FEE_LIKE_HUNDRED_MILLIONS(
      "ACT-06", Planting.between(DisclosureFaults::largeFee, DisclosureFaults::fee)),
  /** More newly disclosed than disclosed in all; form of 2019 only. */
  DISCLOSED_BELOW_NEW("ACT-07", Planting.once(DisclosureFaults::disclosedBelowNew)),
  /** The text knows of no 规范性文件, the table of some. */
  DOCUMENTS_DENIED("ACT-08", Planting.once(WordFaults::documentsDenied)),

  /** More carried in than the year before carried out; the year itself adds up. */
  CARRY_OVER("CON-01", Planting.once(RequestFaults::carryOver)),
  /** Carried out for a business, carried in for a person; the totals agree. */
  CARRIED_BY_ANOTHER(
      "CON-02", Planting.between(RequestFaults::carriedByBusiness, RequestFaults::carriedByPerson)),
  /** Documents in force jump, and stay on the new level. */
  STOCK("CON-03", Planting.lasting(DisclosureFaults::stock)),
  /** Other items than last year's with its change; form of 2019 only. */
  ITEMS("CON-04", Planting.once(DisclosureFaults::items)),
  /** Ten times the decisions of last year. */
  JUMP("CON-05", Planting.between(DisclosureFaults::fewLicences, DisclosureFaults::manyLicences)),
  /** The figures of last year once more. */
  SAME_FIGURES(
      "CON-06",
      Planting.between((before, report) -> report.mapCells((key, quantity) -> before.get(key)))
          .after(DisclosureFaults::fewLicences)),
  /** The words of last year once more. */
  SAME_WORDS("CON-07", Planting.between(WordFaults::ofLastYear)),
  /** The words of others; to be planted twice. */
  WORDS_OF_ANOTHER("CON-08", Planting.once(WordFaults::common)),
  /** The report of the year before is lost. */
  GAP("CON-09", (reports, year) -> reports.remove(year - 1)),

  /** The text says that more requests came. */
  RECEIVED_TOLD("TXT-01", Planting.once(WordFaults::received)),
  /** The text says that none came. */
  RECEIVED_DENIED("TXT-02", Planting.once(WordFaults::receivedDenied)),
  /** The text says that more were answered. */
  ANSWERED_TOLD("TXT-03", Planting.once(WordFaults::answered)),
  /** The text says that more were carried over. */
  CARRIED_TOLD("TXT-04", Planting.once(WordFaults::carried)),
  /** The text knows of more reviews. */
  CASES_TOLD("TXT-05", Planting.once(WordFaults::cases)),
  /** The text knows of more documents. */
  DOCUMENTS_TOLD("TXT-06", Planting.once(WordFaults::documents)),
  /** A percentage that is none of what it is said to be. */
  SHARE_TOLD("TXT-07", Planting.once(WordFaults::share)),
  /** The work of another year. */
  OTHER_YEAR("TXT-08", Planting.once(WordFaults::otherYear)),
  /** No word on the months that are covered. */
  NO_PERIOD("TXT-09", Planting.once(WordFaults::noPeriod)),
  /** Section 一 goes on and on. */
  LONG_WINDED("TXT-10", Planting.once(WordFaults::longWinded)),
  /** Section 一 is a single sentence. */
  ASPECTS_MISSING("TXT-11", Planting.once(WordFaults::terse)),
  /** A government is silent on how it was assessed. */
  NO_ASSESSMENT("TXT-12", Planting.once(WordFaults::terse)),
  /** No problems, it says. */
  NO_PROBLEMS("TXT-13", Planting.once(WordFaults::noProblems)),
  /** Section 六 says 无. */
  NO_OTHER_MATTERS("TXT-14", Planting.once(WordFaults::noOtherMatters)),
  /** Requests dropped for a fee that section 六 knows nothing of. */
  FEE_UNPAID("TXT-15", Planting.once(r -> WordFaults.noOtherMatters(RequestFaults.feeUnpaid(r)))),

  /** Half a decision. */
  DECIMAL_COUNT("VAL-04", Planting.once(DisclosureFaults::decimalCount)),
  /** Fewer than no decisions. */
  NEGATIVE_COUNT("VAL-05", Planting.once(DisclosureFaults::negativeCount)),
  /** 元 where the column says 万元; in the form of 2021 only. */
  FEE_IN_YUAN("VAL-06", Planting.once(DisclosureFaults::feeInYuan)),
  /** A line of table 三 is lost. */
  MISSING_LINE("STR-10", Planting.once(LineFaults::missing)),
  /** A line of table 三 stands twice, with other figures. */
  CONTRADICTED_LINE("STR-12", Planting.once(LineFaults::contradicted)),
  /** A line in table 二 that no form has. */
  UNKNOWN_LINE("STR-11", Planting.once(LineFaults::unknown)),

  /** A second file with other figures. */
  RIVAL("STR-04", Planting.nothing()),
  /** The same file twice. */
  DUPLICATE("STR-04", Planting.nothing()),
  /** No file at all. */
  MISSING_REPORT("TIM-06", Planting.nothing()),
  /** A notice among the reports. */
  NOT_A_REPORT("STR-05", Planting.nothing());

  private final String check;
  private final Planting planting;

  Fault(String check, Planting planting) {
    this.check = check;
    this.planting = planting;
  }

  /** The id of the check that is to find it; others may find its consequences. */
  public String check() {
    return check;
  }

  /** Plants it in the report of a year, and in those before or after that belong to it. */
  void plant(SortedMap<Integer, SampleReport> reports, int year) {
    planting.plant(reports, year);
  }
}
