package org.gongkai.job.remote.carrier;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Duration;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.gongkai.job.request.BrokerAddress;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.dsl.IntegrationFlowBuilder;
import org.springframework.integration.jms.dsl.Jms;
import org.springframework.integration.jms.outbound.JmsSendingMessageHandler;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.jms.support.JmsHeaders;
import org.springframework.messaging.MessageHandler;
import org.springframework.util.ErrorHandler;

/** Slices in a queue of Apache Artemis, which all runs that use the broker share. */
final class ArtemisCarrier implements Carrier {

  static final String QUEUE = "gongkai.slices";

  /** What nobody took by then belongs to a run that was killed. */
  private static final Duration KEPT = Duration.ofDays(7);

  private final ActiveMQConnectionFactory connections;
  private final CachingConnectionFactory kept;

  ArtemisCarrier(BrokerAddress address) {
    connections = new ActiveMQConnectionFactory(address.url(), address.user(), address.password());
    // A worker takes one slice at a time: what waits belongs to whoever is free first.
    connections.setConsumerWindowSize(0);
    kept = new CachingConnectionFactory(connections);
    requireAnswer(address);
  }

  private void requireAnswer(BrokerAddress address) {
    try (Connection connection = connections.createConnection()) {
      connection.start();
    } catch (JMSException e) {
      close();
      throw new IllegalStateException(
          "The broker " + address + " cannot be used: " + e.getMessage());
    }
  }

  @Override
  public MessageHandler outgoing() {
    return new JmsSendingMessageHandler(queue(kept));
  }

  private static JmsTemplate queue(ConnectionFactory connections) {
    JmsTemplate queue = new JmsTemplate(connections);
    queue.setDefaultDestinationName(QUEUE);
    queue.setExplicitQosEnabled(true);
    queue.setTimeToLive(KEPT.toMillis());
    queue.setReceiveTimeout(JmsTemplate.RECEIVE_TIMEOUT_NO_WAIT);
    return queue;
  }

  @Override
  public void withdraw(String token) {
    JmsTemplate queue = queue(kept);
    Message left;
    do {
      left = queue.receiveSelected(selector(token));
    } while (left != null);
  }

  private static String selector(String token) {
    return TOKEN + " = '" + token + "'";
  }

  /**
   * The broker drops a message that came back ten times. One that comes back is therefore put into
   * the queue as a new one, in the transaction that takes the old one out of it.
   */
  @Override
  public IntegrationFlowBuilder incoming(String token, ErrorHandler givenBack) {
    JmsSendingMessageHandler anew = new JmsSendingMessageHandler(queue(connections));
    return IntegrationFlow.from(
            Jms.messageDrivenChannelAdapter(
                Jms.container(connections, QUEUE)
                    .messageSelector(selector(token))
                    .sessionTransacted(true)
                    .errorHandler(givenBack)))
        .filter(
            "!headers['" + JmsHeaders.REDELIVERED + "']",
            filter ->
                filter.discardFlow(
                    discarded ->
                        discarded
                            .enrichHeaders(headers -> headers.header(TOKEN, token))
                            .handle(anew)));
  }

  @Override
  public void close() {
    kept.destroy();
    connections.close();
  }
}
