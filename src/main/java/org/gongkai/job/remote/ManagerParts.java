package org.gongkai.job.remote;

import jakarta.jms.ConnectionFactory;
import java.time.Duration;
import java.util.Objects;
import org.gongkai.job.load.RemoteLoad;
import org.gongkai.job.request.Crew;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.Progress;
import org.gongkai.store.Ledger;
import org.gongkai.store.OpenLoads;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.jms.dsl.Jms;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.jms.core.JmsTemplate;

/**
 * What a run needs besides when it has its files read elsewhere. Not annotated as a configuration:
 * only such a run asks for it.
 */
@EnableIntegration
public class ManagerParts {

  /** What nobody took by then belongs to a run that was killed. */
  private static final Duration KEPT = Duration.ofDays(7);

  @Bean
  Crew crew(RunRequest request) {
    return Objects.requireNonNull(request.crew());
  }

  @Bean
  CachingConnectionFactory broker(Crew crew) {
    return new CachingConnectionFactory(Broker.connections(crew.broker()));
  }

  @Bean
  JmsTemplate queue(ConnectionFactory broker) {
    JmsTemplate queue = new JmsTemplate(broker);
    queue.setDefaultDestinationName(Broker.QUEUE);
    queue.setExplicitQosEnabled(true);
    queue.setTimeToLive(KEPT.toMillis());
    queue.setReceiveTimeout(JmsTemplate.RECEIVE_TIMEOUT_NO_WAIT);
    return queue;
  }

  @Bean
  DirectChannel outgoing() {
    return new DirectChannel();
  }

  @Bean
  IntegrationFlow toWorkers(DirectChannel outgoing, JmsTemplate queue) {
    return IntegrationFlow.from(outgoing).handle(Jms.outboundAdapter(queue)).get();
  }

  @Bean
  RemoteLoad remoteLoad(
      RunRequest request,
      Crew crew,
      Rules rules,
      JobRepository repository,
      Ledger ledger,
      OpenLoads loads,
      DirectChannel outgoing,
      JmsTemplate queue,
      Progress progress) {
    HandOut handOut =
        new HandOut(
            request, crew, rules, repository, ledger, loads, new Post(outgoing, queue), progress);
    return name ->
        new StepBuilder(name, repository)
            .partitioner(Slice.STEP, new Slices(ledger))
            .partitionHandler(handOut)
            .build();
  }
}
