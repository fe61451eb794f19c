/**
 * From a document to a report: whose it is, which year it reports on, what stands in every cell of
 * its statutory tables, and what was odd about it. The heart of the program; knows forms, no file
 * formats.
 */
@NullMarked
package org.gongkai.extract;

import org.jspecify.annotations.NullMarked;
