package org.gongkai.job.remote.carrier;

import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gongkai.Programs;
import org.gongkai.store.ServerCertificate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A real RabbitMQ as Debian installs it, a node of our own in a folder of our own. All tests share
 * it; it ends with this process.
 */
final class SampleRabbit implements SampleBroker {

  private static final Path PROGRAMS = Path.of("/usr/lib/rabbitmq/bin");
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static @Nullable SampleRabbit shared;

  private final int port = freePort();
  private final int securePort = freePort();
  private final int namesPort = freePort();
  private final int nodesPort = freePort();
  private final Path folder = Files.createTempDirectory("rabbitmq");
  private final Process names;
  private final Process node;

  private SampleRabbit() throws Exception {
    Files.writeString(
        folder.resolve("advanced.config"),
        """
        [{rabbit, [
          {tcp_listeners, [{"127.0.0.1", %d}]},
          {ssl_listeners, [{"127.0.0.1", %d}]},
          {ssl_options, [{certfile, "server.crt"}, {keyfile, "server.key"}]},
          {default_user, <<"%s">>},
          {default_pass, <<"%s">>}
        ]}].
        """
            .formatted(port, securePort, USER, PASSWORD));
    Files.writeString(folder.resolve("plugins"), "[].\n");
    ServerCertificate certificate = ServerCertificate.make(folder);
    Files.writeString(folder.resolve("server.crt"), certificate.text());
    Files.writeString(folder.resolve("server.key"), certificate.key());
    names = start(Programs.need("epmd").toString(), "-port", Integer.toString(namesPort));
    node = start(PROGRAMS.resolve("rabbitmq-server").toString());
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    await();
  }

  static synchronized SampleRabbit shared() throws Exception {
    SampleRabbit running = shared;
    if (running == null) {
      Programs.require(
          Files.isExecutable(PROGRAMS.resolve("rabbitmq-server")), "RabbitMQ is not installed");
      running = new SampleRabbit();
      shared = running;
    }
    return running;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Process start(String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("told").toFile()));
    builder.environment().putAll(environment());
    return builder.start();
  }

  private Map<String, String> environment() {
    return Map.ofEntries(
        Map.entry("HOME", folder.toString()),
        Map.entry("RUNNING_UNDER_SYSTEMD", "true"),
        Map.entry("ERL_EPMD_PORT", Integer.toString(namesPort)),
        Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"),
        Map.entry("RABBITMQ_NODENAME", "gongkai@localhost"),
        Map.entry("RABBITMQ_DIST_PORT", Integer.toString(nodesPort)),
        Map.entry("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1"),
        Map.entry("RABBITMQ_NODE_PORT", Integer.toString(port)),
        Map.entry("RABBITMQ_CONF_ENV_FILE", folder.resolve("none").toString()),
        Map.entry("RABBITMQ_ADVANCED_CONFIG_FILE", folder.resolve("advanced.config").toString()),
        Map.entry("RABBITMQ_ENABLED_PLUGINS_FILE", folder.resolve("plugins").toString()),
        Map.entry("RABBITMQ_MNESIA_BASE", folder.toString()),
        Map.entry("RABBITMQ_LOG_BASE", folder.toString()));
  }

  private void await() throws Exception {
    ConnectionFactory connections = new ConnectionFactory();
    connections.setHost("127.0.0.1");
    connections.setPort(port);
    connections.setUsername(USER);
    connections.setPassword(PASSWORD);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(connections)) {
      if (System.nanoTime() > end || !node.isAlive()) {
        throw new IOException("no RabbitMQ:\n" + Files.readString(folder.resolve("told")));
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private static boolean answers(ConnectionFactory connections) {
    try {
      connections.newConnection().close();
      return true;
    } catch (IOException | TimeoutException e) {
      return false;
    }
  }

  @Override
  public String url() {
    return "amqp://127.0.0.1:" + port;
  }

  /** The same, with a certificate that it has made for itself. */
  String secureUrl() {
    return "amqps://127.0.0.1:" + securePort;
  }

  @Override
  public long slices() {
    try {
      ProcessBuilder list =
          new ProcessBuilder(
              PROGRAMS.resolve("rabbitmqctl").toString(), "--silent", "list_queues", "messages");
      list.environment().putAll(environment());
      Process process = list.redirectErrorStream(true).start();
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(told);
      }
      return told.lines().filter(line -> line.matches("\\d+")).mapToLong(Long::parseLong).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Others may need it still. */
  @Override
  public void close() {}

  private void end() {
    node.destroyForcibly();
    names.destroyForcibly();
    try {
      node.waitFor();
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
