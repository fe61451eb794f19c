package org.gongkai.job.remote;

import jakarta.jms.Message;
import java.util.Collection;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.integration.support.MessageBuilder;
import org.springframework.jms.JmsException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.messaging.MessageChannel;

/** Puts slices into the queue, and takes back those that nobody has taken. */
final class Post {

  private static final Logger log = LoggerFactory.getLogger(Post.class);

  private final MessageChannel outgoing;
  private final JmsTemplate queue;

  /**
   * Sends over a channel.
   *
   * @param queue where the channel leads to
   */
  Post(MessageChannel outgoing, JmsTemplate queue) {
    this.outgoing = outgoing;
    this.queue = queue;
  }

  /** Sends slices in the order of their names. */
  void send(Offer offer, Collection<StepExecution> slices) {
    slices.stream()
        .sorted(Comparator.comparing(StepExecution::getStepName))
        .forEach(
            slice ->
                outgoing.send(
                    MessageBuilder.withPayload(Long.toString(slice.getId()))
                        .setHeader(Broker.TOKEN, offer.token())
                        .build()));
  }

  /** What stays behind is ignored by the workers of other runs, and ends by itself. */
  void withdraw(Offer offer) {
    try {
      Message left;
      do {
        left = queue.receiveSelected(Broker.selector(offer));
      } while (left != null);
    } catch (JmsException e) {
      log.warn("slices that nobody took stay with the broker: {}", e.getMessage());
    }
  }
}
