package org.gongkai.job.remote;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.store.Ledger;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Cuts what is pending in the ledger into slices: many enough that whoever joins finds work, large
 * enough that handing out does not take longer than reading.
 */
record Slices(Ledger ledger) implements Partitioner {

  private static final int FEWEST_FILES = 16;
  private static final int MANY_FILES = 256;

  /** So many slices are enough for small slices; beyond the second number they grow again. */
  private static final int SOME = 64;

  private static final int MOST = 2000;

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    List<Long> ids = ledger.pendingIds();
    int size = size(ids.size());
    Map<String, ExecutionContext> slices = new TreeMap<>();
    for (int from = 0; from < ids.size(); from += size) {
      int to = Math.min(from + size, ids.size());
      Slice slice = new Slice(ids.get(from), ids.get(to - 1));
      slices.put(String.format(Locale.ROOT, "%04d", slices.size() + 1), slice.context());
    }
    return slices;
  }

  /** How many files a slice has when there are so many to read. */
  static int size(int files) {
    int small = Math.min(MANY_FILES, Math.max(FEWEST_FILES, files / SOME));
    return Math.max(small, files / MOST);
  }
}
