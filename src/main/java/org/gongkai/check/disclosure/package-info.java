/** Checks that tables 二 and 三 fit what the agency is and does: rules, decisions, fees. */
@NullMarked
package org.gongkai.check.disclosure;

import org.jspecify.annotations.NullMarked;
