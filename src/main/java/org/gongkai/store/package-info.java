/**
 * The only JDBC: the facts as a star, the ledger of input files, and what was derived. Orders are
 * made here in Java, never by a database's collation, so that every database gives the same bytes.
 */
@NullMarked
package org.gongkai.store;

import org.jspecify.annotations.NullMarked;
