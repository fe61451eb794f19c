/** Checks that the report has the parts of the form, and what reading it met. */
@NullMarked
package org.gongkai.check.structure;

import org.jspecify.annotations.NullMarked;
