package org.gongkai.job.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What befell a slice on its way from worker to worker, in the execution context that goes with it.
 * Who takes it up and finds it begun knows that the one before has died over it.
 */
final class SliceHistory {

  /** Deaths and failures that no file can be blamed for, until nobody is to try it any more. */
  private static final int TOO_OFTEN = 3;

  private static final String BEGUN = "slice.begun";
  private static final String DEATHS = "slice.deaths";
  private static final String FAILURES = "slice.failures";
  private static final String READING = "slice.reading";
  private static final String SET_ASIDE = "slice.setAside";
  private static final String CAUSE = "slice.cause";

  private final ExecutionContext context;

  private SliceHistory(ExecutionContext context) {
    this.context = context;
  }

  static SliceHistory of(StepExecution slice) {
    return in(slice.getExecutionContext());
  }

  static SliceHistory in(ExecutionContext context) {
    return new SliceHistory(context);
  }

  void begin() {
    if (context.containsKey(BEGUN)) {
      context.putInt(DEATHS, deaths() + 1);
      context.putString(CAUSE, "the workers died");
      findReading().ifPresent(this::setAside);
      context.remove(READING);
    }
    context.putInt(BEGUN, 1);
  }

  /** Who read it is alive: all done, or given back. */
  void end() {
    context.remove(BEGUN);
  }

  /** Something went wrong that was not the death of the worker. */
  void fail(String cause) {
    context.putInt(FAILURES, failures() + 1);
    context.putString(CAUSE, cause);
  }

  private int deaths() {
    return context.getInt(DEATHS, 0);
  }

  private int failures() {
    return context.getInt(FAILURES, 0);
  }

  String cause() {
    return context.getString(CAUSE, "nobody knows why");
  }

  /** Whether a worker died over it, so that its files are to be read one by one. */
  boolean isSuspect() {
    return deaths() > 0;
  }

  /**
   * Whether nobody is to try it any more. Each death after the first should tell which file to
   * blame; those that do not, count.
   */
  boolean isHopeless() {
    return failures() >= TOO_OFTEN || deaths() - setAside().size() > TOO_OFTEN;
  }

  void beginReading(String key) {
    context.putString(READING, key);
  }

  /** One that was left behind may end while another is being read. */
  void endReading(String key) {
    if (key.equals(context.get(READING))) {
      context.remove(READING);
    }
  }

  private Optional<String> findReading() {
    return Optional.ofNullable((String) context.get(READING));
  }

  /** The keys of the reports that are not to be read any more. */
  List<String> setAside() {
    String keys = context.getString(SET_ASIDE, "");
    return keys.isEmpty() ? List.of() : List.of(keys.split(",", -1));
  }

  private void setAside(String key) {
    List<String> keys = new ArrayList<>(setAside());
    keys.add(key);
    context.putString(SET_ASIDE, String.join(",", keys));
  }
}
