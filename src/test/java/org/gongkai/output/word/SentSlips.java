package org.gongkai.output.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Letterhead;
import org.gongkai.model.Receipt;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.model.wording.Language;
import org.gongkai.output.table.RuleWords;

/** Slips of made-up agencies, as the office sends them. */
final class SentSlips {

  private static final Map<Language, SlipDocument> DOCUMENTS = new EnumMap<>(Language.class);

  private SentSlips() {}

  static Agency agency(int number) {
    return new Agency(
        "A" + number,
        "第" + number + "局",
        "某区",
        "",
        List.of(),
        null,
        null,
        Role.MEMBER,
        null,
        null,
        null);
  }

  static Roster roster() {
    return new Roster(IntStream.range(0, 100).mapToObj(SentSlips::agency).toList());
  }

  /** A slip of one to six items. */
  static Slip slip(int number, Random random) {
    Coverage coverage =
        new Coverage(
            agency(number),
            2025,
            Coverage.Status.RECEIVED,
            "reports/" + number + ".html",
            1,
            0,
            LocalDate.of(2026, 1, 31),
            Receipt.UNKNOWN);
    List<Slip.Line> lines =
        IntStream.rangeClosed(1, 1 + random.nextInt(6)).mapToObj(i -> line(number, i)).toList();
    return new Slip(coverage, 0, lines);
  }

  private static Slip.Line line(int number, int item) {
    Slip.Ask ask = item % 2 == 0 ? Slip.Ask.CORRECT : Slip.Ask.VERIFY;
    Finding finding =
        new Finding(
            ask == Slip.Ask.CORRECT ? "SUM-02" : "READ-01",
            Severity.ERROR,
            "某区",
            "A" + number,
            2025,
            new CellKey("requests", "result.total", "m" + item),
            "2" + item,
            "26",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            Cause.UNKNOWN,
            null);
    return new Slip.Line(
        ask,
        finding,
        "表三“（七）总计”行“自然人”列",
        "各分项之和为26，填报2" + item + "。",
        "《条例》第" + item + "条",
        "请更正第" + item + "处。");
  }

  static byte[] docx(Slip slip, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DOCUMENTS.computeIfAbsent(language, SentSlips::document).write(slip, Optional.empty(), out);
    return out.toByteArray();
  }

  private static SlipDocument document(Language language) {
    Letter letter =
        new Letter(
            new Letterhead("某区政务公开办公室", "李某，电话 010-12345678", "", 10),
            LocalDate.of(2026, 2, 3),
            language);
    return new SlipDocument(
        letter, new RuleWords(language), new SlipForm(letter, Forms.national()));
  }
}
