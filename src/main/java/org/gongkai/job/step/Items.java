package org.gongkai.job.step;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * The items of a step, listed when it begins. Nothing is remembered of the place reached: the
 * ledger knows what is still to be done, and all else is done anew.
 */
final class Items<T> implements ItemStreamReader<T> {

  private final Supplier<List<T>> list;
  private final IntConsumer total;
  private Iterator<T> rest = Collections.emptyIterator();

  /**
   * Lists later.
   *
   * @param total is told how many there are
   */
  Items(Supplier<List<T>> list, IntConsumer total) {
    this.list = list;
    this.total = total;
  }

  @Override
  public void open(ExecutionContext context) {
    List<T> items = list.get();
    total.accept(items.size());
    rest = items.iterator();
  }

  @Override
  public @Nullable T read() {
    return rest.hasNext() ? rest.next() : null;
  }
}
