package org.gongkai.job.remote.carrier;

import com.rabbitmq.client.ConnectionFactory;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.gongkai.job.request.BrokerAddress;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.QueueBuilder;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory.ConfirmType;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.integration.amqp.dsl.Amqp;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.dsl.IntegrationFlowBuilder;
import org.springframework.messaging.MessageHandler;
import org.springframework.util.ErrorHandler;

/** Slices in RabbitMQ, which has a queue for each run, since readers there cannot pick. */
final class RabbitCarrier implements Carrier {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What nobody took by then belongs to a run that was killed. */
  private static final Duration KEPT = Duration.ofDays(7);

  private final CachingConnectionFactory connections;
  private final RabbitTemplate template;
  private final RabbitAdmin admin;

  RabbitCarrier(BrokerAddress address) {
    connections = new CachingConnectionFactory(client(address));
    connections.setPublisherConfirmType(ConfirmType.SIMPLE);
    template = new RabbitTemplate(connections);
    admin = new RabbitAdmin(template);
    requireAnswer(address);
  }

  private static ConnectionFactory client(BrokerAddress address) {
    ConnectionFactory client = new ConnectionFactory();
    client.setAutomaticRecoveryEnabled(false);
    try {
      lead(client, new URI(address.url()));
    } catch (URISyntaxException | GeneralSecurityException e) {
      throw unusable(address, e);
    }
    if (address.user() != null) {
      client.setUsername(address.user());
    }
    if (address.password() != null) {
      client.setPassword(address.password());
    }
    return client;
  }

  /** Given an address as a whole, the client would trust anybody who answers there. */
  private static void lead(ConnectionFactory client, URI address)
      throws URISyntaxException, GeneralSecurityException {
    if (address.getHost() == null) {
      throw new URISyntaxException(address.toString(), "it names no host");
    }
    if (address.getQuery() != null || address.getFragment() != null) {
      throw new URISyntaxException(address.toString(), "it takes no parameters");
    }
    client.setHost(address.getHost());
    client.setPort(address.getPort());
    if (address.getPath().length() > 1) {
      client.setVirtualHost(address.getPath().substring(1));
    }
    if (address.getScheme().equals("amqps")) {
      client.useSslProtocol(SSLContext.getDefault());
      client.enableHostnameVerification();
    }
  }

  private void requireAnswer(BrokerAddress address) {
    try {
      connections.createConnection();
    } catch (AmqpException e) {
      close();
      throw unusable(address, e);
    }
  }

  private static IllegalStateException unusable(BrokerAddress address, Exception cause) {
    return new IllegalStateException(
        "The broker " + address + " cannot be used: " + cause.getMessage());
  }

  /** A slice is sent when the broker has said that it has it. */
  @Override
  public MessageHandler outgoing() {
    return message -> {
      String queue = makeQueue(String.valueOf(message.getHeaders().get(TOKEN)));
      template.invoke(
          channel -> {
            channel.convertAndSend(queue, message.getPayload());
            channel.waitForConfirmsOrDie(PATIENCE.toMillis());
            return queue;
          });
    };
  }

  /**
   * Whoever comes first makes it. A slice may take longer to read than the half hour for which the
   * broker waits by itself, and come back more often than a replicated queue bears.
   */
  private String makeQueue(String token) {
    String queue = queue(token);
    admin.declareQueue(
        QueueBuilder.durable(queue)
            .expires((int) KEPT.toMillis())
            .withArgument("x-queue-type", "classic")
            .withArgument("x-consumer-timeout", KEPT.toMillis())
            .build());
    return queue;
  }

  private static String queue(String token) {
    return "gongkai.slices." + token;
  }

  @Override
  public void withdraw(String token) {
    admin.purgeQueue(queue(token));
  }

  @Override
  public IntegrationFlowBuilder incoming(String token, ErrorHandler givenBack) {
    SimpleMessageListenerContainer container = new SimpleMessageListenerContainer(connections);
    container.setQueueNames(makeQueue(token));
    container.setPrefetchCount(1);
    container.setMissingQueuesFatal(false);
    container.setErrorHandler(givenBack);
    return IntegrationFlow.from(Amqp.inboundAdapter(container));
  }

  @Override
  public void close() {
    connections.destroy();
  }
}
