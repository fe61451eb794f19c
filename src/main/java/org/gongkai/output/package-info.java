/**
 * One class an output file; the conventions of our CSV files in one place; staging and publication
 * of a whole edition.
 */
@NullMarked
package org.gongkai.output;

import org.jspecify.annotations.NullMarked;
