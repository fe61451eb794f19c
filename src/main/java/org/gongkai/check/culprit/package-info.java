/**
 * The likely culprit behind sums that fail: the smallest mistake that explains all of them at once.
 * What is found is a suggestion with its proof; no fact is ever changed, and where two mistakes
 * explain as well nothing is said.
 */
@NullMarked
package org.gongkai.check.culprit;

import org.jspecify.annotations.NullMarked;
