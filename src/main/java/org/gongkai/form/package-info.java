/**
 * The statutory forms as data: which tables, lines and columns the law prints, under which labels,
 * and which equations they imply. A new form is a new file in {@code resources/forms}, found by
 * lying there; the newest whose first year has come applies.
 */
@NullMarked
package org.gongkai.form;

import org.jspecify.annotations.NullMarked;
