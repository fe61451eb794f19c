/**
 * Measures the readers: dresses a report in one odd way after another, writes it in one format
 * after another, and knows for every cell what a reader of the file would see. No dress may end in
 * a wrong number; what can be read at a glance is to be read.
 */
@NullMarked
package org.gongkai.sample.mutation;

import org.jspecify.annotations.NullMarked;
