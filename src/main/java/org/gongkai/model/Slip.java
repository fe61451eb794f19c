package org.gongkai.model;

import java.util.Comparator;
import java.util.List;

/**
 * What the office tells an agency about its report for a year (退改单): how it stands, and what is to
 * be corrected or explained.
 *
 * @param notes findings that are notes only
 * @param lines what the agency is to do, the gravest first; findings that the office has decided
 *     about are none of it, and for all that may lie in our reading there is one line, which asks
 *     for another file
 * @param settled items of slips that came back which ask for nothing any more
 */
public record Slip(Coverage coverage, int notes, List<Line> lines, List<Settled> settled) {

  public Slip {
    lines = List.copyOf(lines);
    settled = List.copyOf(settled);
  }

  /** A slip of which nothing has come back. */
  public Slip(Coverage coverage, int notes, List<Line> lines) {
    this(coverage, notes, lines, List.of());
  }

  /** How the report stands. */
  public Verdict verdict() {
    return switch (coverage.status()) {
      case MISSING -> Verdict.MISSING;
      case REJECTED -> Verdict.RESUBMIT;
      case RECEIVED -> ofReceived();
    };
  }

  private Verdict ofReceived() {
    return lines.stream()
        .map(Line::ask)
        .min(Comparator.naturalOrder())
        .map(Ask::verdict)
        .orElse(Verdict.PASSED);
  }

  /** How many lines ask for a thing. */
  public int count(Ask ask) {
    return (int) lines.stream().filter(line -> line.ask() == ask).count();
  }

  /** The number of a line in a circle, as marks carry it. */
  public static String circled(int number) {
    return number <= 20 ? Character.toString('①' + number - 1) : "(" + number + ")";
  }

  /** The conclusions of a review. */
  public enum Verdict implements Coded {
    /** 通过. */
    PASSED,
    /** 另报可读取的文件: nothing is known to be wrong, but not everything could be read. */
    UNREADABLE,
    /** 请核实说明: nothing that cannot be right. */
    VERIFY,
    /** 修改后再报. */
    REVISE,
    /** 退回重报: nothing of it can be used. */
    RESUBMIT,
    /** 未报送. */
    MISSING
  }

  /** What an agency is asked for, the gravest first. */
  public enum Ask implements Coded {
    /** 须更正. */
    CORRECT(Verdict.REVISE),
    /** 请核实. */
    VERIFY(Verdict.VERIFY),
    /** 另报文件. */
    RESEND(Verdict.UNREADABLE);

    private final Verdict verdict;

    Ask(Verdict verdict) {
      this.verdict = verdict;
    }

    /** The conclusion where nothing graver is asked. */
    Verdict verdict() {
      return verdict;
    }
  }

  /** How far an item has come. */
  public enum Status implements Coded {
    /** Nobody has answered. */
    OPEN,
    /** The agency has, and the office has not decided. */
    ANSWERED,
    /** The report that stands now does not show it any more. */
    MENDED,
    /** The office has decided. */
    CLOSED
  }

  /** An item that was answered and is done with. */
  public record Settled(Answer answer, Status status) {}

  /**
   * One thing that the agency is to do.
   *
   * @param finding why; of several the first
   * @param place table, line and column in words
   * @param message what is the matter
   * @param basis the rule it rests on
   * @param demand what the agency is to do
   * @param answer what it answered; empty where it did not
   */
  public record Line(
      Ask ask,
      Finding finding,
      String place,
      String message,
      String basis,
      String demand,
      String answer) {

    /** A thing that nobody has answered. */
    public Line(
        Ask ask, Finding finding, String place, String message, String basis, String demand) {
      this(ask, finding, place, message, basis, demand, "");
    }

    /** The same with what came back. */
    public Line answered(String text) {
      return new Line(ask, finding, place, message, basis, demand, text);
    }

    /** How far it has come. */
    public Status status() {
      return answer.isEmpty() ? Status.OPEN : Status.ANSWERED;
    }

    /** What the report says; nothing where it could not be read. */
    public String printed() {
      return ifRead(finding.printed());
    }

    /** What it should be, as far as it could be read. */
    public String computed() {
      return ifRead(finding.computed());
    }

    /** Computed less printed, likewise. */
    public String difference() {
      return ifRead(finding.difference());
    }

    private String ifRead(String text) {
      return ask == Ask.RESEND ? "" : text;
    }
  }
}
