package org.gongkai.job.step;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.core.task.AsyncTaskExecutor;

/**
 * What is made of the items of a step, in their order. Some of them are worked on before they are
 * asked for, so that no core waits while a chunk is written or one item takes long. Nothing is
 * remembered of the place reached: the ledger knows what is still to be done, and all else is done
 * anew.
 *
 * <p>In place of Spring Batch's {@code AsyncItemProcessor}: that begins no item before its chunk is
 * read, so all cores wait for the slowest item of a chunk and then for its writing.
 */
final class ReadAheadItemReader<I, O> implements ItemStreamReader<O> {

  private static final Logger log = LoggerFactory.getLogger(ReadAheadItemReader.class);

  private final Supplier<List<I>> list;
  private final ItemProcessor<I, O> processor;
  private final IntConsumer total;
  private final AsyncTaskExecutor cores;
  private final int most;
  private final Deque<Future<Optional<O>>> begun = new ArrayDeque<>();
  private Iterator<I> rest = Collections.emptyIterator();
  private volatile boolean closed;

  /**
   * Lists later.
   *
   * @param total is told how many there are
   * @param most how many are worked on, or done and not yet asked for
   */
  ReadAheadItemReader(
      Supplier<List<I>> list,
      ItemProcessor<I, O> processor,
      IntConsumer total,
      AsyncTaskExecutor cores,
      int most) {
    this.list = list;
    this.processor = processor;
    this.total = total;
    this.cores = cores;
    this.most = most;
  }

  @Override
  public void open(ExecutionContext context) {
    List<I> items = list.get();
    total.accept(items.size());
    rest = items.iterator();
    closed = false;
  }

  @Override
  public @Nullable O read() throws Exception {
    beginMore();
    Future<Optional<O>> next = begun.poll();
    if (next == null) {
      return null;
    }
    O made = result(next).orElseThrow();
    beginMore();
    return made;
  }

  private void beginMore() {
    while (begun.size() < most && rest.hasNext()) {
      I item = rest.next();
      begun.add(cores.submit(() -> closed ? Optional.empty() : made(item)));
    }
  }

  private Optional<O> made(I item) throws Exception {
    return Optional.ofNullable(processor.process(item));
  }

  /** Throws what the work threw, as if it had been done here. */
  private Optional<O> result(Future<Optional<O>> work) throws Exception {
    try {
      return work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /**
   * Waits for what was begun; what was not is left. The database goes when the step has ended, but
   * not the step: it must not hold on to ten thousand items.
   */
  @Override
  public void close() {
    closed = true;
    rest = Collections.emptyIterator();
    while (!begun.isEmpty()) {
      try {
        begun.remove().get();
      } catch (ExecutionException e) {
        log.debug("failed after the end of the step", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
