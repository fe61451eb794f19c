/**
 * The only JDBC: the ledger of input files, the reports read from them with their facts packed into
 * one value each, and what was derived. Orders are made here in Java, never by a database's
 * collation, so that every database gives the same bytes.
 */
@NullMarked
package org.gongkai.store;

import org.jspecify.annotations.NullMarked;
