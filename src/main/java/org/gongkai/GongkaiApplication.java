package org.gongkai;

/** x. */
public final class GongkaiApplication {
  private GongkaiApplication() {}

  public static void main(String[] args) {}
}
