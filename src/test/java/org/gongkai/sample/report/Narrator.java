package org.gongkai.sample.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Table;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.sample.Dice;
import org.gongkai.sample.figure.SampleForm;

/** Writes the words of a report so that they agree with its figures. */
public final class Narrator {

  private final Agency agency;
  private final int year;
  private final Map<CellKey, BigDecimal> figures;
  private final Dice dice;

  private Narrator(Agency agency, int year, Map<CellKey, BigDecimal> figures, Dice dice) {
    this.agency = agency;
    this.year = year;
    this.figures = figures;
    this.dice = dice;
  }

  /** The words for a year of an agency. */
  public static Script write(
      Agency agency, int year, SampleForm form, Map<CellKey, BigDecimal> figures, Dice dice) {
    return new Narrator(agency, year, figures, dice).script(form);
  }

  private Script script(SampleForm form) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("一", "总体情况", overview()));
    for (Table table : form.tables()) {
      sections.add(new Section(table.number(), table.label(), List.of()));
    }
    sections.add(
        new Section("五", "存在的主要问题及改进情况", List.of(say(Phrases.PROBLEM), say(Phrases.REMEDY))));
    sections.add(new Section("六", "其他需要报告的事项", List.of(say(Phrases.OTHER))));
    return new Script(
        List.of(),
        List.of(),
        List.of(agency.name() + year + "年政府信息公开工作年度报告"),
        List.of(say(Phrases.PREFACE)),
        sections,
        List.of(agency.name(), (year + 1) + "年1月" + dice.between(5, 28) + "日"),
        List.of());
  }

  private List<String> overview() {
    return List.of(
        say(Phrases.OVERVIEW),
        say(Phrases.ACTIVE),
        say(Phrases.REQUESTS),
        say(Phrases.MANAGEMENT),
        say(Phrases.PLATFORM),
        say(Phrases.SUPERVISION));
  }

  private String say(List<String> phrases) {
    return dice.pick(phrases)
        .replace("{y}", Integer.toString(year))
        .replace("{n}", Integer.toString(year + 1))
        .replace("{a}", agency.name())
        .replace("{w}", self())
        .replace("{k}", kind())
        .replace("{new}", requests("received_new"))
        .replace("{in}", requests("carried_in"))
        .replace("{done}", requests("result.total"))
        .replace("{out}", requests("carried_out"))
        .replace("{p}", Integer.toString(dice.between(60, 900)))
        .replace("{q}", Integer.toString(dice.between(2, 18)));
  }

  private String requests(String category) {
    BigDecimal count = figures.get(new CellKey("requests", category, "total"));
    return count == null ? "0" : count.toPlainString();
  }

  private String self() {
    String name = agency.name();
    if (name.endsWith("局")) {
      return "我局";
    }
    if (name.endsWith("办公室")) {
      return "我办";
    }
    if (name.endsWith("街道办事处")) {
      return "我街道";
    }
    return name.endsWith("镇人民政府") ? "我镇" : name.endsWith("乡人民政府") ? "我乡" : "我区";
  }

  private String kind() {
    return Phrases.KINDS.get(Math.floorMod(agency.code().hashCode(), Phrases.KINDS.size()));
  }
}
