package org.gongkai.output.edition;

import java.io.IOException;

/**
 * Files of an edition that are laid out for people, each of one district: tables as the law prints
 * them, slips, workbooks. What has not changed is taken over from the edition before. To add an
 * output of this kind, implement this and add a line to {@link Outputs}.
 */
public interface DistrictBook {

  /**
   * Writes the files of one district into the edition's folder.
   *
   * @param part the edition of this district alone, of which all that is in the files is taken
   */
  void write(EditionSource part, String district, EditionFolder folder) throws IOException;
}
