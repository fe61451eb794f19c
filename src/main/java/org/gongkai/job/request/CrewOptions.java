package org.gongkai.job.request;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that lead to other machines. */
final class CrewOptions {

  private static final Duration FOUR_HOURS = Duration.ofHours(4);

  private static final String USER = "GONGKAI_BROKER_USER";
  private static final String PASSWORD = "GONGKAI_BROKER_PASSWORD";

  /** Who reads the reports. */
  enum Readers {
    LOCAL,
    REMOTE
  }

  @Option(
      names = "--workers",
      paramLabel = "local|remote",
      description = "Who reads the reports: this machine or others. Default: local")
  private Readers readers = Readers.LOCAL;

  @Option(
      names = "--broker",
      paramLabel = "URL",
      converter = Address.class,
      description = {
        "Between manager and workers: Artemis, RabbitMQ (amqp://HOST), or 'database'.",
        "Default: tcp://localhost:61616"
      })
  private @Nullable String url;

  @Option(
      names = "--broker-user",
      paramLabel = "NAME",
      description = "Its user. Default: the environment's " + USER)
  private @Nullable String user;

  @Option(
      names = "--broker-password-file",
      paramLabel = "FILE",
      description = "File with the password. Default: the environment's " + PASSWORD)
  private @Nullable Path passwordFile;

  @Option(
      names = "--worker-timeout",
      paramLabel = "DURATION",
      description = "End when no worker has read anything for so long. Default: PT4H")
  private @Nullable Duration patience;

  /**
   * The workers, or null when this machine reads by itself.
   *
   * @param isWorker whether this machine is one of them
   * @throws UsageException when options do not go together, or the password cannot be read
   */
  @Nullable Crew crew(boolean isWorker, boolean onPostgresql, Map<String, String> environment)
      throws UsageException {
    if (!isWorker && readers == Readers.LOCAL) {
      if (url != null || user != null || passwordFile != null || patience != null) {
        throw new UsageException("A broker is for --workers=remote and for workers; see --help.");
      }
      return null;
    }
    if (!onPostgresql) {
      throw new UsageException(
          "Workers on other machines need a database that all reach: --jdbc-url; see --help.");
    }
    Duration length = patience != null ? patience : FOUR_HOURS;
    if (length.isNegative() || length.isZero()) {
      throw new UsageException("--worker-timeout must be longer than nothing; see --help.");
    }
    return new Crew(broker(environment), length);
  }

  private BrokerAddress broker(Map<String, String> environment) throws UsageException {
    if (BrokerAddress.DATABASE.url().equals(url)) {
      if (user != null || passwordFile != null) {
        throw new UsageException("The database as broker has no user of its own; see --help.");
      }
      return BrokerAddress.DATABASE;
    }
    return new BrokerAddress(
        url != null ? url : "tcp://localhost:61616",
        user != null ? user : environment.get(USER),
        passwordFile != null ? PasswordFile.read(passwordFile) : environment.get(PASSWORD));
  }

  /** An address of a broker; never repeated in a message, it may tell a secret. */
  static final class Address implements CommandLine.ITypeConverter<String> {
    @Override
    public String convert(String text) {
      if (!text.contains("://") && !text.equals(BrokerAddress.DATABASE.url())) {
        throw new TypeConversionException("it must be 'database' or look like tcp://HOST:61616");
      }
      if (text.contains("@") || UrlParameters.holdPassword(text)) {
        throw new TypeConversionException(
            "no password may stand in it; use --broker-password-file or " + PASSWORD);
      }
      return text;
    }
  }
}
