package org.gongkai.output.edition;

import java.util.List;
import org.gongkai.output.csv.Stretch;

/**
 * What a table or book has in an edition that is of one district alone.
 *
 * @param fingerprint of all it was made of; empty where that is not known
 * @param rows of a table: in its file first, then in those that have them once more by year
 * @param files of a book
 */
public record DistrictPart(String fingerprint, List<Stretch> rows, List<BookFile> files) {}
