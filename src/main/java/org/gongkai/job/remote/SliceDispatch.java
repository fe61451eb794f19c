package org.gongkai.job.remote;

import java.util.Collection;
import java.util.Comparator;
import org.gongkai.job.remote.carrier.Carrier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.integration.support.MessageBuilder;
import org.springframework.messaging.MessageChannel;

/**
 * Gives slices to the carrier, and takes back those that nobody has taken.
 *
 * @param carrier to which the channel leads
 */
record SliceDispatch(MessageChannel outgoing, Carrier carrier) {

  private static final Logger log = LoggerFactory.getLogger(SliceDispatch.class);

  /** Sends slices in the order of their names. */
  void send(LoadAnnouncement announcement, Collection<StepExecution> slices) {
    slices.stream()
        .sorted(Comparator.comparing(StepExecution::getStepName))
        .forEach(
            slice ->
                outgoing.send(
                    MessageBuilder.withPayload(Long.toString(slice.getId()))
                        .setHeader(Carrier.TOKEN, announcement.token())
                        .build()));
  }

  /** What stays behind is ignored by the workers of other runs. */
  void withdraw(LoadAnnouncement announcement) {
    try {
      carrier.withdraw(announcement.token());
    } catch (RuntimeException e) {
      log.warn("slices that nobody took stay with the broker: {}", e.getMessage());
    }
  }
}
