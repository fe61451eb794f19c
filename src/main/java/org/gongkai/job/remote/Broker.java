package org.gongkai.job.remote;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.gongkai.job.request.BrokerAddress;

/** Connections to the broker of the office, and the names that manager and workers use there. */
final class Broker {

  /** Where slices wait for a worker. */
  static final String QUEUE = "gongkai.slices";

  /** The property of a message that tells whose slice it is. */
  static final String TOKEN = "gongkaiToken";

  private Broker() {}

  /**
   * Connections to a broker that answers.
   *
   * @throws IllegalStateException when it does not
   */
  static ConnectionFactory connections(BrokerAddress address) {
    ActiveMQConnectionFactory connections =
        new ActiveMQConnectionFactory(address.url(), address.user(), address.password());
    // A worker takes one slice at a time: what waits belongs to whoever is free first.
    connections.setConsumerWindowSize(0);
    try (Connection connection = connections.createConnection()) {
      connection.start();
      return connections;
    } catch (JMSException e) {
      throw new IllegalStateException(
          "The broker " + address + " cannot be used: " + e.getMessage());
    }
  }

  /** Picks the slices of an offer. */
  static String selector(Offer offer) {
    return TOKEN + " = '" + offer.token() + "'";
  }
}
