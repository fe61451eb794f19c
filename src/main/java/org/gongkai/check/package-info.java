/**
 * The checks of a reviewing office: pure functions from facts to findings, one class a rule, which
 * owns its code, severity and explanation.
 *
 * <p>Checks stand in rooms by family ({@code balance}, {@code cells}, {@code years} ...); all know
 * the {@code dossier}, which holds what a check gets and gives, and none knows this room, which
 * lists and runs them.
 *
 * <p>To add a check: one class in its family, named after its id, that extends {@code Check} and
 * says what it is about ({@code ReportCheck}, {@code FileCheck}, {@code DistrictCheck}), one line
 * in the family's list, its words in {@code findings_zh} and {@code findings_en}, and a test with a
 * clean and a faulty case. The catalogue page is then made anew: {@code mvn test
 * -Dtest=CatalogueTest -Dapprove}.
 */
@NullMarked
package org.gongkai.check;

import org.jspecify.annotations.NullMarked;
