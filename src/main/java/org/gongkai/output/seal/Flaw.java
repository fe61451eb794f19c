package org.gongkai.output.seal;

/**
 * Something of a sealed edition that is not as it was sealed.
 *
 * @param path which file, below the edition
 */
public record Flaw(Kind kind, String path) {

  /** What is wrong with it. */
  public enum Kind {
    /** It holds other bytes. */
    ALTERED,
    /** It is not there. */
    MISSING,
    /** It was not there. */
    ADDED,
    /** It is said to lie outside the edition; nothing there was looked at. */
    OUTSIDE,
    /** It cannot be read as a manifest. */
    UNREADABLE,
    /** It is not as the digest beside it says; one of the two was changed. */
    SUM,
    /** Another seal has another digest of it. */
    CHAIN,
    /** It has no signature, and one is asked for. */
    UNSIGNED,
    /** Its signature is not of this key, or it was changed since it was signed. */
    SIGNATURE
  }
}
