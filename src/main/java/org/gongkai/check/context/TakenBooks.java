package org.gongkai.check.context;

import java.util.SortedMap;
import org.gongkai.model.Agency;
import org.gongkai.model.Report;

/**
 * The books of an agency that another has taken over from.
 *
 * @param agency the predecessor
 * @param reports its reports by year
 */
public record TakenBooks(Agency agency, SortedMap<Integer, Report> reports) {

  /** Whether the agency existed in the year before and no longer does. */
  boolean endedBefore(int year) {
    return agency.isActiveIn(year - 1) && !agency.isActiveIn(year);
  }

  boolean has(int year) {
    return reports.containsKey(year);
  }

  /** Whether it has reported on any year before this one. */
  boolean hasBefore(int year) {
    return !reports.headMap(year).isEmpty();
  }
}
