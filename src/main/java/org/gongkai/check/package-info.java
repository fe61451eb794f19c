/**
 * The checks of a reviewing office: pure functions from facts to findings, one class a rule, which
 * owns its code, severity and explanation.
 */
@NullMarked
package org.gongkai.check;

import org.jspecify.annotations.NullMarked;
