package org.gongkai.job.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.gongkai.job.request.BrokerAddress.Kind;
import org.gongkai.model.wording.Language;
import org.gongkai.store.database.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void withoutOptionsEverythingInTheFoldersHereIsPublishedInChinese() throws Exception {
    RunRequest request = Options.parse().request();

    assertThat(request.input()).isEqualTo(Path.of("input"));
    assertThat(request.output()).isEqualTo(Path.of("output"));
    assertThat(request.selection()).isEqualTo(Selection.ALL);
    assertThat(request.checkOnly()).isFalse();
    assertThat(request.failOn()).isEqualTo(FailOn.NEVER);
    assertThat(request.keep()).isEqualTo(7);
    assertThat(request.language()).isEqualTo(Language.ZH);
  }

  @Test
  void everyOptionOfTheContractIsUnderstood(@TempDir Path folder) throws Exception {
    Path password = Files.writeString(folder.resolve("password"), "a b\n");
    RunRequest request =
        Options.parse(
                "--input=in",
                "--output=out",
                "--years=2021-2023",
                "--agency=F1",
                "--check-only",
                "--jdbc-url=jdbc:postgresql://db/gongkai?sslmode=verify-full",
                "--jdbc-user=office",
                "--jdbc-password-file=" + password,
                "--fail-on=warning",
                "--as-of=2024-02-01",
                "--keep=3",
                "--metrics=gongkai.prom",
                "--log-format=json",
                "--lang=en")
            .request();

    assertThat(request)
        .isEqualTo(
            new RunRequest(
                Path.of("in"),
                Path.of("out"),
                new Selection(2021, 2023, "F1"),
                true,
                20,
                new DatabaseAddress(
                    "jdbc:postgresql://db/gongkai?sslmode=verify-full", "office", "a b"),
                null,
                FailOn.WARNING,
                LocalDate.of(2024, 2, 1),
                3,
                Language.EN,
                Path.of("gongkai.prom"),
                LogFormat.JSON));
  }

  @Test
  void oneYearIsASpanOfItself() throws Exception {
    assertThat(Options.parse("--years=2022").request().selection())
        .isEqualTo(new Selection(2022, 2022, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--unknown",
        "input",
        "--years=22",
        "--years=2023-2021",
        "--fail-on=info",
        "--fail-on=",
        "--as-of=2024-02-30",
        "--keep=0",
        "--keep=many",
        "--log-format=xml",
        "--lang=de",
        "--check",
        "--jdbc-url=jdbc:h2:mem:x",
        "--jdbc-url=postgresql://db/gongkai",
        "--input"
      })
  void whatIsNotUnderstoodIsRefusedInOneLine(String argument) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Options.parse(argument))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n").endsWith("see --help."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//db/gongkai?password=secret",
        "//db/gongkai?ssl=true&Password=secret",
        "//db/gongkai?ssl=true&sslpassword=secret",
        "//db/gongkai?pass%77ord=secret",
        "//office:secret@db/gongkai",
        "//office:secret@db:5432",
        "gongkai?password=secret"
      })
  void aPasswordOnTheCommandLineIsRefusedAndNotRepeated(String address) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Options.parse("--jdbc-url=jdbc:postgresql:" + address))
        .satisfies(
            e ->
                assertThat(e.getMessage())
                    .contains("--jdbc-password-file")
                    .doesNotContain("secret", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--jdbc-user=office",
        "--jdbc-password-file=pom.xml",
        "--jdbc-url=jdbc:postgresql:gongkai --jdbc-password-file=missing"
      })
  void loginWithoutDatabaseAndPasswordFilesThatAreNoneAreWrongUsage(String arguments)
      throws Exception {
    Options options = Options.parse(arguments.split(" ", -1));

    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(options::request)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void aRequestDoesNotTellThePassword() {
    assertThat(new DatabaseAddress("jdbc:postgresql:x", "office", "secret").toString())
        .contains("office")
        .doesNotContain("secret");
  }

  @Test
  void helpNamesEveryOptionAndNothingElseIsAsked() throws Exception {
    assertThat(Options.parse("--help").findAnswer().orElseThrow())
        .contains("--input", "--output", "--years", "--agency", "--check-only", "--jdbc-url")
        .contains(
            "--fail-on",
            "--as-of",
            "--keep",
            "--lang",
            "--metrics",
            "--log-format",
            "--history",
            "--help",
            "--version");
    assertThat(Options.parse("--version").findAnswer().orElseThrow()).startsWith("gongkai ");
    assertThat(Options.parse().findAnswer()).isEmpty();
  }

  @Test
  void workersAreFoundOverABrokerAndWorkersNeedNoOtherWordThanTheirOwn() throws Exception {
    RunRequest manager =
        Options.parse(
                "--workers=remote",
                "--jdbc-url=jdbc:postgresql://db/gongkai",
                "--broker=tcp://mq:61616?sslEnabled=true",
                "--broker-user=courier",
                "--worker-timeout=PT90M")
            .request();
    Options worker = Options.parse("worker", "--jdbc-url=jdbc:postgresql://db/gongkai");

    assertThat(manager.crew())
        .isEqualTo(
            new RemoteWorkers(
                new BrokerAddress("tcp://mq:61616?sslEnabled=true", "courier", null),
                Duration.ofMinutes(90)));
    assertThat(worker.asksForWork()).isTrue();
    assertThat(worker.request().crew())
        .isEqualTo(
            new RemoteWorkers(
                new BrokerAddress("tcp://localhost:61616", null, null), Duration.ofHours(4)));
    assertThat(
            Options.parse("worker", "--jdbc-url=jdbc:postgresql://db/gongkai", "--broker=database")
                .request()
                .crew())
        .isEqualTo(new RemoteWorkers(BrokerAddress.DATABASE, Duration.ofHours(4)));
    assertThat(new BrokerAddress("(tcp://mq,tcp://mr)", null, null).kind()).isEqualTo(Kind.ARTEMIS);
    assertThat(Options.parse().asksForWork()).isFalse();
    assertThat(Options.parse().request().crew()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "worker",
        "--workers=remote",
        "--broker=tcp://mq:61616",
        "--broker-user=courier",
        "--workers=remote --jdbc-url=jdbc:postgresql://db/gongkai --worker-timeout=PT0S",
        "--worker-timeout=PT1H",
        "--workers=remote --jdbc-url=jdbc:postgresql://db/gongkai --broker=mq",
        "--workers=remote --jdbc-url=jdbc:postgresql://db/gongkai --broker=amqp://mq",
        "--workers=remote --jdbc-url=jdbc:postgresql://db/gongkai --broker=(amqps://mq,amqps://mr)",
        "--workers=remote --broker=database",
        "--workers=remote --jdbc-url=jdbc:postgresql://db/gongkai --broker=database"
            + " --broker-user=courier",
        "--workers=remote --jdbc-url=jdbc:postgresql://db/gongkai --broker-password-file=none",
        "manager"
      })
  void whatDoesNotGoTogetherForManyMachinesIsToldInASentence(String line) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Options.parse(line.split(" ", -1)).request())
        .withMessageMatching("[^\\n]+\\.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tcp://courier:secret@mq:61616",
        "tcp://mq:61616?trustStorePassword=secret",
        "(tcp://mq:61616,tcp://mr:61616)?ha=true&keyStorePassword=secret"
      })
  void aBrokerAddressThatCarriesAPasswordIsRefusedAndNotRepeated(String url) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Options.parse("--broker=" + url))
        .satisfies(refusal -> assertThat(refusal.getMessage()).contains("no password"));
  }
}
