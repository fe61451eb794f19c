package org.gongkai.job.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReadAheadItemReaderTest {

  private static final int MOST = 3;

  private final ThreadPoolTaskExecutor cores = new ThreadPoolTaskExecutor();

  @BeforeEach
  void startCores() {
    cores.setCorePoolSize(2);
    cores.initialize();
  }

  @AfterEach
  void stopCores() {
    cores.shutdown();
  }

  @Test
  void whatIsMadeComesInTheOrderOfTheItemsHoweverLongEachTakes() throws Exception {
    CountDownLatch second = new CountDownLatch(1);
    ReadAheadItemReader<Integer, String> work =
        open(
            20,
            item -> {
              if (item == 0) {
                second.await();
              } else {
                second.countDown();
              }
              return "made of " + item;
            });

    assertThat(readAll(work))
        .isEqualTo(IntStream.range(0, 20).mapToObj(item -> "made of " + item).toList());
  }

  @Test
  void goesOnWhileNobodyAsksButNoFurtherThanAllowed() throws Exception {
    AtomicInteger begun = new AtomicInteger();
    CountDownLatch afterTheFirst = new CountDownLatch(1 + MOST);
    ReadAheadItemReader<Integer, Integer> work =
        open(
            20,
            item -> {
              begun.incrementAndGet();
              afterTheFirst.countDown();
              return item;
            });

    work.read();
    afterTheFirst.await();

    work.close();
    assertThat(begun).hasValue(1 + MOST);
  }

  @Test
  void aFailureIsThrownWhereItsItemIsAskedFor() throws Exception {
    ReadAheadItemReader<Integer, Integer> work =
        open(
            2,
            item -> {
              if (item == 1) {
                throw new java.io.IOException("no such file");
              }
              return item;
            });

    assertThat(work.read()).isZero();
    assertThatThrownBy(work::read).isInstanceOf(java.io.IOException.class);
  }

  @Test
  void closingWaitsForWhatWasBegunAndBeginsNothingMore() throws Exception {
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    ReadAheadItemReader<Integer, Integer> work =
        open(
            20,
            item -> {
              begun.countDown();
              goOn.await();
              return ended.incrementAndGet();
            });
    Thread reading = new Thread(() -> assertThatThrownBy(work::read));
    reading.start();
    begun.await();
    reading.interrupt();
    reading.join();

    Thread closing = new Thread(work::close);
    closing.start();
    closing.join(100);
    assertThat(closing.isAlive()).isTrue();
    goOn.countDown();
    closing.join();

    assertThat(ended.get()).isLessThanOrEqualTo(2);
  }

  private <O> ReadAheadItemReader<Integer, O> open(int items, ItemProcessor<Integer, O> processor) {
    ReadAheadItemReader<Integer, O> work =
        new ReadAheadItemReader<>(
            () -> IntStream.range(0, items).boxed().toList(), processor, total -> {}, cores, MOST);
    work.open(new ExecutionContext());
    return work;
  }

  private static <O> List<O> readAll(ReadAheadItemReader<?, O> work) throws Exception {
    List<O> all = new ArrayList<>();
    for (O made = work.read(); made != null; made = work.read()) {
      all.add(made);
    }
    work.close();
    return all;
  }
}
