package org.gongkai.check.culprit;

/**
 * Whose figures were counted wrongly, and how.
 *
 * @param source code of the line or group
 */
record MiscountedSource(MistakeKind mechanism, String source) {}
