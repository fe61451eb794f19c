package org.gongkai.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.intake.Sha256;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.step.RunLock;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.Publication;
import org.gongkai.output.Samples;
import org.gongkai.output.edition.FileName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** {@code gongkai seal} and {@code gongkai verify} as an office and its auditor call them. */
class SealCommandTest {

  private static final int CLEAN = 2020;
  private static final int FAULTY = 2021;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path published;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path keys;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final Path folder;
  private final Path output;

  SealCommandTest(@TempDir Path folder) {
    this.folder = folder;
    output = folder.resolve("output");
  }

  @BeforeAll
  static void publishOnce() {
    new Publication(published).publish(Samples.edition(), Samples.run("run-1"), 7);
  }

  @BeforeEach
  void copy() throws IOException {
    FileSystemUtils.copyRecursively(published, output);
  }

  private void publish(String run, int keep) {
    new Publication(output).publish(Samples.edition(), Samples.run(run), keep);
  }

  @Test
  void whatIsSealedIsAsItWasSealed() throws Exception {
    assertThat(seal(CLEAN)).as(told()).isEqualTo(ExitCode.DONE);
    assertThat(told()).contains("已封存云岭区2020年的数据", "封存号").contains("未签名");
    String code = told().replaceAll("(?s).*封存号 ([0-9a-f]{12}).*", "$1");

    assertThat(verify()).as(told()).isEqualTo(ExitCode.DONE);

    assertThat(told()).contains("与封存时一致。", code, "没有签名");
    assertThat(Files.readString(sealed("manifest.json")))
        .contains(
            "\"program\" : \"program\"", "\"agencies.csv\" : \"roster\"", "\"open_errors\" : 0")
        .contains(
            "\"version\" : \"0.1.0\"", "\"path\" : \"datapackage.json\"", "\"previous\" : null");
    assertThat(Files.readAllLines(sealed("figures.csv")))
        .contains(
            ",,active_disclosure,licensing,items_change,-3,,",
            "T-1,\"'@白杨镇, \"\"东\"\"\",active_disclosure,coercion,decisions,unreadable,"
                + "reports/2020/T-1，终稿.html,"
                + "ab".repeat(32));
  }

  @Test
  void oneByteIsEnoughInWhicheverFileAndThatFileIsNamed() throws Exception {
    seal(CLEAN);
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      byte[] other = whole.clone();
      other[whole.length / 2] ^= 1;
      Files.write(file, other);

      assertThat(verify()).as(file.toString()).isEqualTo(ExitCode.FINDINGS);

      assertThat(told()).containsPattern("：.*" + named(file)).contains("共1处");
      Files.write(file, whole);
    }
    assertThat(verify()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void filesThatAreMissingOrCameLaterAreNamed() throws Exception {
    seal(CLEAN);
    Files.delete(edition().resolve("coverage.csv"));
    Files.writeString(edition().resolve("slips").resolve("more.txt"), "more");

    assertThat(verify("--lang=en")).isEqualTo(ExitCode.FINDINGS);

    assertThat(told())
        .contains(
            "Missing: coverage.csv", "Not there when it was sealed: slips/more.txt", "2 things");
  }

  /** Nobody has a file read that the edition does not hold, by whatever the manifest says. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret",
        "/etc/passwd",
        "a/../../secret",
        "..\\\\secret",
        "c:/x",
        "a//b",
        "\\u001b[2J"
      })
  void aPathThatLeadsOutIsNotFollowed(String path) throws Exception {
    seal(CLEAN);
    forge("\"run.json\"", '"' + path + '"');

    assertThat(verify()).isEqualTo(ExitCode.FINDINGS);

    assertThat(told()).contains("清单所列路径在成果文件夹之外").doesNotContain("\u001b");
  }

  /**
   * Whoever makes the whole of it, the data package and the digests of it, is not followed either.
   */
  @Test
  void aDataPackageThatLeadsOutIsNotFollowed() throws Exception {
    Files.writeString(edition().resolveSibling("secret"), "secret");
    seal(CLEAN);
    Path dataPackage = edition().resolve("datapackage.json");
    String before = Sha256.of(Files.readAllBytes(dataPackage));
    Files.writeString(
        dataPackage, Files.readString(dataPackage).replace("\"coverage.csv\"", "\"../secret\""));
    String after = Sha256.of(Files.readAllBytes(dataPackage));
    forge(before, after);

    assertThat(verify()).isEqualTo(ExitCode.FINDINGS);
    assertThat(told()).contains("清单所列路径在成果文件夹之外，未予读取：../secret").doesNotContain("datapackage.json");
  }

  @Test
  void aLinkIsNotTheFile() throws Exception {
    seal(CLEAN);
    Path facts = edition().resolve("facts.csv");
    Path elsewhere = Files.move(facts, folder.resolve("facts.csv"));
    Files.createSymbolicLink(facts, elsewhere);

    assertThat(verify()).isEqualTo(ExitCode.FINDINGS);
    assertThat(told()).contains("被改动：facts.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "no json", "{\"office\" : \"a\", \"files\" : 3}", "[]", "null"})
  void whatIsNoManifestIsToldAndStopsRuns(String text) throws Exception {
    seal(CLEAN);
    Files.writeString(sealed("manifest.json"), text);

    assertThat(verify()).as(told()).isEqualTo(ExitCode.FINDINGS);
    assertThat(told()).contains("清单无法读取");
    assertThat(seal(FAULTY, "--force")).isEqualTo(ExitCode.USAGE);
    assertThat(told()).contains("已损坏", "gongkai verify");
  }

  @Test
  void openErrorsAreToldAndHaveToBeOverruled() throws Exception {
    assertThat(seal(FAULTY)).isEqualTo(ExitCode.FINDINGS);
    assertThat(told()).contains("尚有1处", "SUM-01 财政局", "--force");
    assertThat(edition().resolve("seals")).doesNotExist();

    assertThat(seal(FAULTY, "--force")).isEqualTo(ExitCode.DONE);
    verify();
    assertThat(told()).contains("封存时尚有1处问题未更正");
  }

  @Test
  void everythingIsToldInEnglishToo() {
    for (String bundle : List.of(new SealCommand().bundle(), new VerifyCommand().bundle())) {
      assertThat(Wording.bundle(bundle, Language.EN).keySet())
          .isEqualTo(Wording.bundle(bundle, Language.ZH).keySet());
    }
    assertThat(seal(FAULTY, "--lang=en")).isEqualTo(ExitCode.FINDINGS);
    assertThat(told()).contains("1 error is neither corrected nor decided about", "add --force");
    assertThat(seal(FAULTY, "--force", "--lang=en")).isEqualTo(ExitCode.DONE);
    assertThat(told()).contains("Sealed the figures of " + Samples.DISTRICT + " for 2021");
  }

  @Test
  void aYearIsSealedAgainOnlyKnowinglyAndBothEditionsStay() throws Exception {
    seal(CLEAN);
    assertThat(seal(CLEAN)).isEqualTo(ExitCode.DONE);
    assertThat(told()).contains("无须再次封存");
    publish("run-2", 1);
    publish("run-3", 1);
    assertThat(output.resolve("editions")).isDirectoryContaining("glob:**run-1");
    assertThat(output.resolve("editions/run-2")).doesNotExist();

    assertThat(seal(CLEAN)).isEqualTo(ExitCode.FINDINGS);
    assertThat(told()).contains("已由第 run-1 期封存", "--force");
    assertThat(seal(CLEAN, "--force")).isEqualTo(ExitCode.DONE);
    publish("run-4", 1);

    assertThat(output.resolve("editions")).isDirectoryContaining("glob:**run-1");
    assertThat(output.resolve("editions")).isDirectoryContaining("glob:**run-3");
  }

  /** Whoever changes a manifest and its digest beside it is betrayed by the seal made next. */
  @Test
  void aSealKeepsTheOneBefore() throws Exception {
    seal(CLEAN);
    publish("run-2", 7);
    assertThat(seal(FAULTY, "--force")).isEqualTo(ExitCode.DONE);
    forge("\"open_errors\" : 0", "\"open_errors\" : 9");

    for (String edition : List.of("run-1", "run-2")) {
      assertThat(run("verify", output.resolve("editions").resolve(edition).toString()))
          .isEqualTo(ExitCode.FINDINGS);
      assertThat(told()).contains("与其后的封存所记的校验值不符：run-1/seals/云岭区-2020/manifest.json", "共1处");
    }
  }

  @ParameterizedTest
  @CsvSource({"RSA,pem", "EC,p12", "EdDSA,pem"})
  void aSignatureIsOfItsKeyAndNoOther(String kind, String suffix) throws Exception {
    Path key = key("office", kind);
    Path password = Files.writeString(folder.resolve("password"), "changeit\n");
    String used = "--key=" + (suffix.equals("pem") ? pem(key) : key);
    String certificate = "--certificate=" + certificate(key);
    assertThat(seal(CLEAN, used, "--key-password-file=" + password))
        .as(told())
        .isEqualTo(ExitCode.DONE);

    assertThat(verify()).isEqualTo(ExitCode.DONE);
    assertThat(told()).contains("有签名，未核验");
    assertThat(verify(certificate)).isEqualTo(ExitCode.DONE);
    assertThat(told()).contains("与封存时一致", "CN=office", "有效期");
    assertThat(verify("--certificate=" + certificate(key("other", "EC"))))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(told()).contains("签名不是用该密钥所签");

    Files.writeString(sealed("manifest.sig"), "no signature");
    assertThat(verify(certificate)).isEqualTo(ExitCode.FINDINGS);
    assertThat(told()).contains("签名不是用该密钥所签", "与 SHA256SUMS 所记不符");
  }

  @Test
  void aKeyNeedsItsPassword() throws Exception {
    assertThat(seal(CLEAN, "--key=" + key("office", "EC"))).isEqualTo(ExitCode.USAGE);
    assertThat(told()).contains("没有可用的密钥").hasLineCount(1);
  }

  @Test
  void anUnsignedSealIsNotWhatWhoeverAsksForASignatureWants() throws Exception {
    seal(CLEAN);

    assertThat(verify("--certificate=" + certificate(key("office", "EC"))))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(told()).contains("没有签名：seals/云岭区-2020/manifest.json");
  }

  @Test
  void wrongCallsSealNothing() throws Exception {
    Path noKey = Files.writeString(folder.resolve("key.pem"), "-----BEGIN RSA PRIVATE KEY-----\n");
    for (String[] call :
        new String[][] {
          {"seal", "--output=" + output, "--office=云岭区"},
          {"seal", "--output=" + output, "--office=别处", "--year=2020"},
          {"seal", "--output=" + output, "--office=云岭区", "--year=1999"},
          {"seal", "--output=" + output, "--office=云岭区", "--year=2020", "--edition=../run-1"},
          {"seal", "--output=" + output, "--office=云岭区", "--year=2020", "--key=" + noKey},
          {"seal", "--output=" + folder.resolve("none"), "--office=云岭区", "--year=2020"},
          {"verify"},
          {"verify", edition().toString()},
          {"verify", folder.resolve("none").toString()}
        }) {
      assertThat(run(call)).as(String.join(" ", call)).isEqualTo(ExitCode.USAGE);
      assertThat(told()).hasLineCount(1);
    }
    assertThat(edition().resolve("seals")).doesNotExist();
  }

  @Test
  void nothingIsSealedBesideARunNorWhatWasAltered() throws Exception {
    try (RunLock lock = RunLock.tryTake(output.resolve(".gongkai")).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(seal(CLEAN)).isEqualTo(ExitCode.BUSY);
    }
    Files.writeString(edition().resolve("facts.csv"), "other");
    assertThat(seal(CLEAN)).isEqualTo(ExitCode.FAULT);
    assertThat(told()).contains("facts.csv 与出版时不同");
    assertThat(edition().resolve("seals")).doesNotExist();
  }

  private ExitCode seal(int year, String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(
        0, List.of("seal", "--office=" + Samples.DISTRICT, "--year=" + year, "--output=" + output));
    return run(arguments.toArray(String[]::new));
  }

  private ExitCode verify(String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(0, List.of("verify", edition().toString()));
    return run(arguments.toArray(String[]::new));
  }

  private ExitCode run(String... arguments) {
    told.reset();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    return CommandLines.run(stream, stream, arguments);
  }

  private String told() {
    return told.toString(StandardCharsets.UTF_8);
  }

  private Path edition() {
    return output.resolve("editions/run-1");
  }

  private Path sealed(String file) {
    return FileName.resolveAll(edition(), "seals/" + Samples.DISTRICT + "-" + CLEAN + "/" + file);
  }

  /** Changes the manifest, and the digest beside it. */
  private void forge(String text, String other) throws IOException {
    String manifest = Files.readString(sealed("manifest.json"));
    assertThat(manifest).contains(text);
    String forged = manifest.replace(text, other);
    Files.writeString(sealed("manifest.json"), forged);
    Files.writeString(sealed("SHA256SUMS"), Sha256.of(forged) + "  manifest.json\n");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(edition())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Of two that do not fit each other nobody can say which was altered. */
  private static String named(Path file) {
    String name = FileName.of(file);
    return name.equals("SHA256SUMS") ? "(manifest.json|SHA256SUMS)" : Pattern.quote(name);
  }

  /** A PKCS#12 file with a key and its certificate. */
  private static Path key(String owner, String kind) throws Exception {
    Path store = keys.resolve(owner + "-" + kind + ".p12");
    if (!Files.exists(store)) {
      keytool("-genkeypair", "-keyalg", kind, "-dname", "CN=" + owner, "-keystore", store);
    }
    return store;
  }

  private static Path certificate(Path store) throws Exception {
    Path certificate = store.resolveSibling(store.getFileName() + ".cer");
    if (!Files.exists(certificate)) {
      keytool("-exportcert", "-keystore", store, "-file", certificate);
    }
    return certificate;
  }

  private static Path pem(Path store) throws Exception {
    char[] password = "changeit".toCharArray();
    Key key = KeyStore.getInstance(store.toFile(), password).getKey("mykey", password);
    return Files.writeString(
        store.resolveSibling("key.pem"),
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(key.getEncoded())
            + "\n-----END PRIVATE KEY-----\n");
  }

  private static void keytool(Object... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    command.addAll(List.of("-storepass", "changeit"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
