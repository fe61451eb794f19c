package org.gongkai.intake;

import java.util.Map;

/** Lists what an archive holds. Given from outside, as intake knows no format of files. */
@FunctionalInterface
public interface Unpacker {

  /**
   * The digests of an archive's members by their names in it; empty text for one that cannot be
   * unpacked. What has to be said of the file as a whole, as that it is damaged or no archive,
   * stands under the empty name. Never empty, and throws for no content.
   */
  Map<String, String> digests(byte[] content);
}
