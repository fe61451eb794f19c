/**
 * What a check gets and gives: the report on the desk with its cells, equations and the year
 * before, and the note it writes. Knows no check.
 */
@NullMarked
package org.gongkai.check.context;

import org.jspecify.annotations.NullMarked;
