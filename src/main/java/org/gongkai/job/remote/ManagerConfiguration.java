package org.gongkai.job.remote;

import java.util.Objects;
import org.gongkai.job.load.RemoteLoad;
import org.gongkai.job.remote.carrier.Carrier;
import org.gongkai.job.remote.carrier.Carriers;
import org.gongkai.job.request.RemoteWorkers;
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

/**
 * What a run needs besides when it has its files read elsewhere. Not annotated as a configuration:
 * only such a run asks for it.
 */
@EnableIntegration
public class ManagerConfiguration {

  @Bean
  RemoteWorkers crew(RunRequest request) {
    return Objects.requireNonNull(request.crew());
  }

  @Bean
  Carrier carrier(RunRequest request, RemoteWorkers remoteWorkers) {
    return Carriers.open(remoteWorkers.broker(), request.database());
  }

  @Bean
  DirectChannel outgoing() {
    return new DirectChannel();
  }

  @Bean
  IntegrationFlow toWorkers(DirectChannel outgoing, Carrier carrier) {
    return IntegrationFlow.from(outgoing).handle(carrier.outgoing()).get();
  }

  @Bean
  RemoteLoad remoteLoad(
      RunRequest request,
      RemoteWorkers remoteWorkers,
      Rules rules,
      JobRepository repository,
      Ledger ledger,
      OpenLoads loads,
      DirectChannel outgoing,
      Carrier carrier,
      Progress progress) {
    SlicePartitionHandler handOut =
        new SlicePartitionHandler(
            request,
            remoteWorkers,
            rules,
            repository,
            ledger,
            loads,
            new SliceDispatch(outgoing, carrier),
            progress);
    return name ->
        new StepBuilder(name, repository)
            .partitioner(Slice.STEP, new Slices(ledger))
            .partitionHandler(handOut)
            .build();
  }
}
