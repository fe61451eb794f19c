/**
 * The checks of a reviewing office: pure functions from facts to findings, one class a rule, which
 * owns its code, severity and explanation.
 *
 * <p>To add a check: one class named after its id that extends {@code Check} and says what it is
 * about ({@code ReportCheck}, {@code FileCheck}, {@code DistrictCheck}), one line in {@code
 * CheckList}, its words in {@code findings_zh} and {@code findings_en}, and a test with a clean and
 * a faulty case. The catalogue page is then made anew: {@code mvn test -Dtest=CatalogueTest
 * -Dapprove}.
 */
@NullMarked
package org.gongkai.check;

import org.jspecify.annotations.NullMarked;
