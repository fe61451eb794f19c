package org.gongkai.check.narrative;

/** What a figure in the text counts. */
public enum Subject {
  /** Requests received in the year: 收到, 受理, 新收. */
  RECEIVED(Field.REQUESTS),
  /** Requests of 自然人. */
  FROM_PERSONS(Field.REQUESTS),
  /** Requests of 法人或其他组织, all five kinds together. */
  FROM_ORGANISATIONS(Field.REQUESTS),
  /** Requests taken over from the year before: 上年结转. */
  CARRIED_IN(Field.REQUESTS),
  /** Requests answered: 办结, 答复. */
  ANSWERED(Field.REQUESTS),
  /** Requests dealt with, 办理, which some count from their arrival. */
  HANDLED(Field.REQUESTS),
  /** Requests left to the next year: 结转下年. */
  CARRIED_OUT(Field.REQUESTS),
  /** Requests not yet answered where the text says that all are: 全部办结, 办结率100%. */
  NONE_LEFT(Field.REQUESTS),
  /** Requests granted: 予以公开. */
  GRANTED(Field.REQUESTS),
  /** Requests granted in part: 部分公开. */
  PARTIAL(Field.REQUESTS),
  /** Requests denied for whatever reason: 不予公开. */
  DENIED(Field.REQUESTS),
  /** Requests for what is not there: 无法提供. */
  UNAVAILABLE(Field.REQUESTS),
  /** Requests for what the agency does not have, 不掌握, which some count as 无法提供 in all. */
  NOT_HELD(Field.REQUESTS),
  /** Requests not processed: 不予处理. */
  NOT_PROCESSED(Field.REQUESTS),
  /** Requests closed otherwise: 其他处理. */
  OTHERWISE(Field.REQUESTS),
  /** Reviews: 行政复议. */
  REVIEWS(Field.CASES),
  /** Suits, direct and after a review: 行政诉讼. */
  SUITS(Field.CASES),
  /** Reviews and suits in one figure. */
  REVIEWS_AND_SUITS(Field.CASES),
  /** 行政规范性文件 issued in the year. */
  DOCUMENTS_ISSUED(Field.DOCUMENTS),
  /** 行政规范性文件 repealed in the year. */
  DOCUMENTS_REPEALED(Field.DOCUMENTS),
  /** 行政规范性文件 in force. */
  DOCUMENTS_IN_FORCE(Field.DOCUMENTS),
  /** 行政许可 decisions. */
  LICENCES(Field.DECISIONS),
  /** 行政处罚 decisions. */
  PENALTIES(Field.DECISIONS),
  /** 行政强制 decisions. */
  COERCIONS(Field.DECISIONS),
  /** 行政事业性收费, in 万元. */
  FEES(Field.FEES),
  /** 信息处理费 charged to applicants, in 元. */
  PROCESSING_FEES(Field.FEES);

  private final Field field;

  Subject(Field field) {
    this.field = field;
  }

  public Field field() {
    return field;
  }
}
