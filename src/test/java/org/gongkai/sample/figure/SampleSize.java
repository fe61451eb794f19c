package org.gongkai.sample.figure;

/** How busy an agency is, from a township where nothing happens to a large bureau. */
public enum SampleSize {
  ZERO(0, 0, 0, 0, 0),
  SMALL(3, 1, 4, 40, 0),
  MEDIUM(40, 3, 12, 900, 2),
  LARGE(700, 9, 45, 48_000, 20);

  private final int requests;
  private final int documents;
  private final int stock;
  private final int decisions;
  private final int cases;

  SampleSize(int requests, int documents, int stock, int decisions, int cases) {
    this.requests = requests;
    this.documents = documents;
    this.stock = stock;
    this.decisions = decisions;
    this.cases = cases;
  }

  /** Requests by natural persons in a usual year. */
  int requests() {
    return requests;
  }

  /** Documents issued in a busy year. */
  int documents() {
    return documents;
  }

  /** Documents in force at the start. */
  int stock() {
    return stock;
  }

  /** Licences in a usual year. */
  int decisions() {
    return decisions;
  }

  /** Reviews in a busy year. */
  int cases() {
    return cases;
  }
}
