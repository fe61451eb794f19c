package org.gongkai.output.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gongkai.LibreOffice;
import org.gongkai.model.Answer;
import org.gongkai.model.Answers;
import org.gongkai.model.ItemCode;
import org.gongkai.model.Roster;
import org.gongkai.model.Slip;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Sentence;
import org.gongkai.office.AnswersFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips go out, are filled in however people do, and come back. */
class ReturnedSlipsTest {

  private static final List<FilledInSlip.Habit> HABITS = List.of(FilledInSlip.Habit.values());

  private final List<String> notes = new ArrayList<>();

  private final Path input;

  ReturnedSlipsTest(@TempDir Path input) {
    this.input = input;
  }

  private Answers read() {
    Roster roster = SentSlips.roster();
    return AnswersFolder.read(input, roster, (Sentence note) -> notes.add(note.in(Language.ZH)));
  }

  private static Map<String, String> texts(Answers answers) {
    Map<String, String> texts = new TreeMap<>();
    for (Answer answer : answers.all()) {
      texts.put(answer.code().text(), answer.text());
    }
    return texts;
  }

  /** What is not read as it was answered, and what is read that was not. */
  private List<String> differences(Map<String, String> expected) {
    Map<String, String> found = texts(read());
    Set<String> codes = new TreeSet<>(found.keySet());
    codes.addAll(expected.keySet());
    return codes.stream()
        .filter(code -> !Objects.equals(found.get(code), expected.get(code)))
        .map(code -> code + ": " + found.get(code) + " instead of " + expected.get(code))
        .toList();
  }

  private Path file(String name) throws IOException {
    return Files.createDirectories(input.resolve("answers")).resolve(name);
  }

  @Test
  void aHundredSlipsThatComeBackAreReadAsTheyWereAnswered() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (int i = 0; i < 100; i++) {
      Random random = new Random(i);
      Slip slip = SentSlips.slip(i, random);
      FilledInSlip filled = new FilledInSlip(SentSlips.docx(slip, Language.ZH), slip);
      expected.putAll(filled.fillIn(HABITS.get(i % HABITS.size()), random));
      filled.write(file(i + ".docx"));
    }

    assertThat(differences(expected)).isEmpty();
    assertThat(expected).hasSizeGreaterThan(250);
    assertThat(notes).isEmpty();
  }

  @Test
  void theItemComesBackAsItWasAsked() throws IOException {
    Slip slip = SentSlips.slip(7, new Random(7));
    Files.write(file("a.docx"), SentSlips.docx(slip, Language.ZH));

    List<Answer> all = read().all();

    for (int i = 0; i < slip.lines().size(); i++) {
      Slip.Line line = slip.lines().get(i);
      Answer answer = all.get(i);
      assertThat(answer.code()).isEqualTo(ItemCode.of(line.finding()));
      assertThat(answer.slip().orElseThrow().text()).isEqualTo("2025-A7");
      assertThat(answer.item())
          .isEqualTo(
              new Answer.Item(
                  line.ask() == Slip.Ask.CORRECT ? "error" : "warning",
                  line.place(),
                  line.message(),
                  line.basis(),
                  line.demand()));
    }
  }

  @Test
  void anEnglishSlipIsReadLikeAChineseOne() throws IOException {
    Slip slip = SentSlips.slip(3, new Random(3));
    FilledInSlip filled = new FilledInSlip(SentSlips.docx(slip, Language.EN), slip);
    Map<String, String> expected = filled.fillIn(FilledInSlip.Habit.PLAIN, new Random(3));
    filled.write(file("a.docx"));

    assertThat(texts(read())).isEqualTo(expected);
    assertThat(read().all().get(0).item().place()).isEqualTo(slip.lines().get(0).place());
  }

  @Test
  void whatAnOfficeSuiteSavesIsReadLikewise() throws IOException, InterruptedException {
    Map<String, String> expected = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Slip slip = SentSlips.slip(i, new Random(i));
      FilledInSlip filled = new FilledInSlip(SentSlips.docx(slip, Language.ZH), slip);
      expected.putAll(filled.fillIn(HABITS.get(i), new Random(i)));
      Path file = input.resolve(i + ".docx");
      filled.write(file);
      files.add(file);
    }
    LibreOffice office = new LibreOffice(input);
    for (String format : List.of("odt", "doc", "rtf", "docx")) {
      Path saved = office.convert(format, files);
      for (int i = 0; i < 6; i++) {
        Files.move(saved.resolve(i + "." + format), file(i + "." + format));
      }
      assertThat(differences(expected)).as(format).isEmpty();
      for (int i = 0; i < 6; i++) {
        Files.delete(file(i + "." + format));
      }
    }
    assertThat(notes).isEmpty();
  }

  /** A code that was mistyped is no other item's: the answer is named, and not used. */
  @Test
  void anAnswerUnderASpoiltCodeIsNamedAndNotUsed() throws IOException {
    Slip slip = SentSlips.slip(2, new Random(2));
    FilledInSlip filled = new FilledInSlip(SentSlips.docx(slip, Language.ZH), slip);
    Map<String, String> expected = filled.fillIn(FilledInSlip.Habit.PLAIN, new Random(2));
    expected.remove(filled.spoil(0));
    filled.write(file("乙局.docx"));

    assertThat(texts(read())).isEqualTo(expected);
    assertThat(notes).singleElement().asString().contains("answers/乙局.docx", "项目编号已不完整");
  }

  @Test
  void filesThatCannotBeUnderstoodAreNamedAndHarmNobody() throws IOException {
    Slip slip = SentSlips.slip(1, new Random(1));
    byte[] whole = SentSlips.docx(slip, Language.ZH);
    Files.write(file("好.docx"), whole);
    Files.write(file("截断.docx"), java.util.Arrays.copyOf(whole, whole.length / 2));
    Files.write(file("空.docx"), new byte[0]);
    Files.write(
        file("乱.docx"),
        new Random(1)
            .ints(5000)
            .collect(ByteArrayOutputStream::new, ByteArrayOutputStream::write, (a, b) -> {})
            .toByteArray());
    Files.writeString(file("别的.html"), "<p>关于春节放假的通知</p>");
    Files.writeString(file("别的.csv"), "姓名,电话\n甲,1\n");
    Files.write(file("炸弹.docx"), HostileDocx.bomb());
    Files.write(file("深.docx"), HostileDocx.deep());
    Files.write(file("实体.docx"), HostileDocx.entities());
    Files.writeString(file("~$好.docx"), "x");

    assertThat(texts(read())).hasSize(slip.lines().size());
    assertThat(notes)
        .hasSize(8)
        .allMatch(note -> note.startsWith("answers/"))
        .noneMatch(note -> note.contains("~$"));
  }

  @Test
  void linesOfTheListAreReadWhateverProgramSavedIt() throws IOException {
    Slip slip = SentSlips.slip(4, new Random(4));
    String list =
        "agency_code,year,severity,place,message,basis,demand,item,status,单位反馈\r\n"
            + String.join(
                "\r\n",
                IntStream.range(0, slip.lines().size())
                    .mapToObj(
                        i ->
                            "A4,2025,error,表三,,,,"
                                + ItemCode.of(slip.lines().get(i).finding()).text()
                                + ",open,\"属实，第"
                                + i
                                + "项\"")
                    .toList())
            + "\r\nA4,2025,error,表三,,,,SUM-02-1234,open,属实\r\n";
    Files.write(file("slips.csv"), list.getBytes(Charset.forName("GB18030")));

    Answers answers = read();

    assertThat(answers.all())
        .extracting(Answer::text)
        .containsExactlyElementsOf(
            IntStream.range(0, slip.lines().size()).mapToObj(i -> "属实，第" + i + "项").toList());
    assertThat(answers.all().get(0).slip().orElseThrow().text()).isEqualTo("2025-A4");
    assertThat(notes).singleElement().asString().contains("answers/slips.csv", "SUM-02-1234");
  }

  @Test
  void withoutTheFolderNothingCameBack() {
    assertThat(read().all()).isEmpty();
    assertThat(notes).isEmpty();
  }

  @Test
  void theSlipOfAStrangerIsNamed() throws IOException {
    Slip slip = SentSlips.slip(9999, new Random(1));
    Files.write(file("a.docx"), SentSlips.docx(slip, Language.ZH));

    assertThat(read().all()).hasSize(slip.lines().size());
    assertThat(notes).singleElement().asString().contains("2025-A9999");
  }
}
