/**
 * Everything that is written: one class a CSV file ({@link org.gongkai.output.Outputs} lists them),
 * the conventions of our CSV files in one place, the data package, and the staging and publication
 * of a whole edition.
 */
@NullMarked
package org.gongkai.output;

import org.jspecify.annotations.NullMarked;
