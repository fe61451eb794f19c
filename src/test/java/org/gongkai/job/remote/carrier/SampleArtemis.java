package org.gongkai.job.remote.carrier;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;
import org.slf4j.LoggerFactory;

/** A real Artemis on this machine's loopback, as it is when it is installed, with one user. */
final class SampleArtemis implements SampleBroker {

  private final String url;
  private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();

  private SampleArtemis(String url) {
    this.url = url;
  }

  static SampleArtemis start() throws Exception {
    ((Logger) LoggerFactory.getLogger("org.apache.activemq")).setLevel(Level.WARN);
    SampleArtemis broker = new SampleArtemis("tcp://127.0.0.1:" + freePort());
    broker.server.setConfiguration(
        new ConfigurationImpl()
            .setPersistenceEnabled(false)
            .setJMXManagementEnabled(false)
            .addAcceptorConfiguration("tcp", broker.url));
    broker.server.setSecurityManager(new OneUser());
    broker.server.start();
    return broker;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public long slices() {
    Queue queue = server.getActiveMQServer().locateQueue(ArtemisCarrier.QUEUE);
    return queue == null ? 0 : queue.getMessageCount();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class OneUser implements ActiveMQSecurityManager {

    @Override
    public boolean validateUser(String user, String password) {
      return USER.equals(user) && PASSWORD.equals(password);
    }

    @Override
    public boolean validateUserAndRole(
        String user, String password, Set<Role> roles, CheckType check) {
      return validateUser(user, password);
    }
  }
}
