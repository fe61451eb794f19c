package org.gongkai.job.remote.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.gongkai.job.request.BrokerAddress;
import org.gongkai.job.request.BrokerAddress.Kind;
import org.gongkai.store.PostgresqlServer;
import org.gongkai.store.database.DatabaseAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.support.MessageBuilder;
import org.springframework.messaging.MessageChannel;

/** What whoever hands out or reads slices relies on, whatever carries them. */
@ParameterizedClass
@EnumSource
@Timeout(60)
class CarrierTest {

  private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
  private final List<AutoCloseable> open = new ArrayList<>();
  private final SampleBroker broker;
  private final DatabaseAddress database;
  private final BrokerAddress address;
  private final Carrier manager;

  CarrierTest(Kind kind) throws Exception {
    database = PostgresqlServer.shared().createDatabase();
    Flyway.configure()
        .dataSource(database.url(), database.user(), database.password())
        .load()
        .migrate();
    broker = SampleBroker.start(kind, database);
    open.add(broker);
    address =
        kind == Kind.DATABASE
            ? BrokerAddress.DATABASE
            : new BrokerAddress(broker.url(), SampleBroker.USER, SampleBroker.PASSWORD);
    manager = carrier();
  }

  private Carrier carrier() {
    Carrier carrier = Carriers.open(address, database);
    open.add(0, carrier);
    return carrier;
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  @Test
  void aSliceIsNotLostHoweverOftenItIsGivenBack() throws Exception {
    send("night", "7");
    int[] times = {0};

    read("night", slice -> ++times[0] > 12);

    for (int time = 1; time <= 13; time++) {
      assertThat(taken.poll(20, TimeUnit.SECONDS)).as("time %d", time).isEqualTo("7");
    }
    awaitNoSlices();
  }

  @Test
  void whatIsOfAnotherRunIsLeftAlone() throws Exception {
    send("before", "1");
    send("night", "2");
    send("night", "3");

    read("night", slice -> true);

    assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo("2");
    assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo("3");
    manager.withdraw("before");
    awaitNoSlices();
    assertThat(taken).isEmpty();
  }

  @Test
  void whatAWorkerHadWhoseConnectionEndsIsGivenToTheNext() throws Exception {
    BlockingQueue<Boolean> never = new LinkedBlockingQueue<>();
    send("night", "1");
    Carrier dying = read("night", slice -> take(never));
    assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo("1");

    dying.close();
    read("night", slice -> true);

    assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo("1");
    awaitNoSlices();
    never.add(true);
  }

  @Test
  void whatAWorkerHasTakenIsNotTakenBackNorGivenToAnother() throws Exception {
    BlockingQueue<Boolean> done = new LinkedBlockingQueue<>();
    send("night", "1");
    read("night", slice -> take(done));
    assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo("1");
    read("night", slice -> true);
    send("night", "2");
    assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo("2");

    manager.withdraw("night");
    awaitSlices(1);
    done.add(false);

    assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo("1");
    done.add(true);
    awaitNoSlices();
  }

  private static boolean take(BlockingQueue<Boolean> answers) {
    try {
      return answers.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void send(String token, String slice) {
    try (AnnotationConfigApplicationContext context = context()) {
      context.registerBean(
          IntegrationFlow.class, () -> flow -> flow.channel("out").handle(manager.outgoing()));
      context.refresh();
      context
          .getBean("out", MessageChannel.class)
          .send(MessageBuilder.withPayload(slice).setHeader(Carrier.TOKEN, token).build());
    }
  }

  /** A worker that is told of every slice and gives back those that it does not want. */
  private Carrier read(String token, Predicate<String> wants) {
    Carrier carrier = carrier();
    AnnotationConfigApplicationContext context = context();
    open.add(0, context);
    context.registerBean(
        IntegrationFlow.class,
        () ->
            carrier
                .incoming(token, error -> {})
                .handle(
                    String.class,
                    (slice, headers) -> {
                      taken.add(slice);
                      if (!wants.test(slice)) {
                        throw new IllegalStateException("given back");
                      }
                      return null;
                    })
                .get());
    context.refresh();
    return carrier;
  }

  private static AnnotationConfigApplicationContext context() {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.register(Parts.class);
    return context;
  }

  private void awaitNoSlices() throws InterruptedException {
    awaitSlices(0);
  }

  /** A slice leaves the queue a moment after its reader is done with it. */
  private void awaitSlices(int number) throws InterruptedException {
    while (broker.slices() != number) {
      Thread.sleep(20);
    }
  }

  @EnableIntegration
  static class Parts {}
}
