package org.gongkai.sample.mutation;

/**
 * One way in which a format gives characters a look.
 *
 * @param open what stands before the characters in the file
 * @param close what stands behind them
 * @param rule a rule for the page's style sheet; empty where none is needed
 */
record Means(Look look, String name, String open, String close, String rule) {

  /** A means that needs no style sheet. */
  Means(Look look, String name, String open, String close) {
    this(look, name, open, close, "");
  }
}
