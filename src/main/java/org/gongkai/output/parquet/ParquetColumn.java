package org.gongkai.output.parquet;

/**
 * A column of a Parquet file.
 *
 * @param required whether every row has a value
 */
public record ParquetColumn(String name, ParquetType type, boolean required) {}
