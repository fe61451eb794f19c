package org.gongkai.job.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.output.edition.FormatTime;
import org.springframework.stereotype.Component;

/** How long the files of a run took to read, format by format. Safe to use from many threads. */
@Component
public final class ReadingTimes {

  private record Sum(long files, long nanoseconds) {

    private Sum plus(Sum other) {
      return new Sum(files + other.files, nanoseconds + other.nanoseconds);
    }
  }

  private final SortedMap<String, Sum> sums = new TreeMap<>();

  synchronized void add(String format, long nanoseconds) {
    sums.merge(format, new Sum(1, nanoseconds), Sum::plus);
  }

  /** By format, in alphabetical order; formats that did not occur are left out. */
  public synchronized Map<String, FormatTime> byFormat() {
    Map<String, FormatTime> times = new LinkedHashMap<>();
    sums.forEach((format, sum) -> times.put(format, FormatTime.of(sum.files(), sum.nanoseconds())));
    return times;
  }
}
