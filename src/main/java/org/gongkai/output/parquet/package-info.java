/**
 * Writes tables as Apache Parquet for DuckDB, pandas and R. Of the format it knows what a table of
 * facts needs: flat rows, dictionaries, no compression. Written here since the reference library
 * brings Hadoop and native code along, and since every byte has to follow from the rows alone.
 */
@NullMarked
package org.gongkai.output.parquet;

import org.jspecify.annotations.NullMarked;
