/** A made-up report before it takes a shape: its tables, figures and words. */
@NullMarked
package org.gongkai.sample.report;

import org.jspecify.annotations.NullMarked;
