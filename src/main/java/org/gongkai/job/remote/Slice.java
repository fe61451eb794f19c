package org.gongkai.job.remote;

import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What a worker reads at a time: the files of the ledger, as far as they are still pending, between
 * two ids.
 *
 * @param first the lowest id in it
 * @param last the highest id in it
 */
record Slice(long first, long last) {

  /** Of the step that reads one, and before the colon of each that is handed out. */
  static final String STEP = "slice";

  private static final String FIRST = "slice.first";
  private static final String LAST = "slice.last";

  static Slice of(ExecutionContext context) {
    return new Slice(context.getLong(FIRST), context.getLong(LAST));
  }

  ExecutionContext context() {
    ExecutionContext context = new ExecutionContext();
    context.putLong(FIRST, first);
    context.putLong(LAST, last);
    return context;
  }
}
