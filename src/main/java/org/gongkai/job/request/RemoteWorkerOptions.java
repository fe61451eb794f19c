package org.gongkai.job.request;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that lead to other machines. */
final class RemoteWorkerOptions {

  private static final Duration FOUR_HOURS = Duration.ofHours(4);

  private static final String USER = "GONGKAI_BROKER_USER";
  private static final String PASSWORD = "GONGKAI_BROKER_PASSWORD";

  /** Who reads the reports. */
  enum Readers {
    LOCAL,
    REMOTE
  }

  @Option(names = "--workers", paramLabel = "local|remote")
  private Readers readers = Readers.LOCAL;

  @Option(names = "--broker", paramLabel = "URL", converter = Address.class)
  private @Nullable String url;

  @Option(names = "--broker-user", paramLabel = "NAME")
  private @Nullable String user;

  @Option(names = "--broker-password-file", paramLabel = "FILE")
  private @Nullable Path passwordFile;

  @Option(names = "--worker-timeout", paramLabel = "DURATION")
  private @Nullable Duration patience;

  /**
   * The workers, or null when this machine reads by itself.
   *
   * @param isWorker whether this machine is one of them
   * @throws UsageException when options do not go together, or the password cannot be read
   */
  @Nullable RemoteWorkers crew(
      boolean isWorker, boolean onPostgresql, Map<String, String> environment)
      throws UsageException {
    if (!isWorker && readers == Readers.LOCAL) {
      if (url != null || user != null || passwordFile != null || patience != null) {
        throw UsageException.of("broker.without.workers");
      }
      return null;
    }
    if (!onPostgresql) {
      throw UsageException.of("workers.without.database");
    }
    Duration length = patience != null ? patience : FOUR_HOURS;
    if (length.isNegative() || length.isZero()) {
      throw UsageException.of(
          "value", "--worker-timeout", length, UsageException.sentence("value.--worker-timeout"));
    }
    return new RemoteWorkers(broker(environment), length);
  }

  private BrokerAddress broker(Map<String, String> environment) throws UsageException {
    if (BrokerAddress.DATABASE.url().equals(url)) {
      if (user != null || passwordFile != null) {
        throw UsageException.of("database.as.broker");
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

    /** One broker, or in brackets several of which one is at work. */
    private static final Pattern ARTEMIS = Pattern.compile("\\(?tcp://");

    @Override
    public String convert(String text) {
      boolean isAddress =
          ARTEMIS.matcher(text).lookingAt() || text.equals(BrokerAddress.DATABASE.url());
      if (!isAddress || text.contains("@") || UrlParameters.holdPassword(text)) {
        throw new TypeConversionException("no such address, or with a password");
      }
      return text;
    }
  }
}
