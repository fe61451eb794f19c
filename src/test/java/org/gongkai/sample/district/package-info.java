/** Whole made-up districts: a roster, the reports of its agencies, and faults on demand. */
@NullMarked
package org.gongkai.sample.district;

import org.jspecify.annotations.NullMarked;
