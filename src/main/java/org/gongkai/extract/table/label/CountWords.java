package org.gongkai.extract.table.label;

/**
 * What a label may say of the figures behind it that the form says otherwise or not at all: that
 * they count, and what is counted. Regular expressions, to be put together with what may stand
 * around them in each way of printing tables.
 */
public final class CountWords {

  /** 数量, 总件数: how many there are of what the label names. */
  public static final String COUNTING = "(?:总?[件次]?数量?|量)";

  /** What is counted one by one; money is not, since 元 is not 万元. */
  public static final String UNIT = "(?:件次|[件项个份宗条次起部])";

  private CountWords() {}
}
