package org.gongkai.output.seal;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of keys that this Java signs with, and how each does it. */
enum KeyKind {
  RSA("SHA256withRSA"),
  EC("SHA256withECDSA"),
  EDDSA("EdDSA");

  private final String signature;

  KeyKind(String signature) {
    this.signature = signature;
  }

  static Signature signature(Key key) throws GeneralSecurityException {
    for (KeyKind kind : values()) {
      if (kind.name().equalsIgnoreCase(key.getAlgorithm())) {
        return Signature.getInstance(kind.signature);
      }
    }
    throw new InvalidKeySpecException("a key of the kind " + key.getAlgorithm());
  }

  /** The bytes of a PEM block. */
  static byte[] decode(String pem, String label) throws InvalidKeySpecException {
    Matcher block =
        Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]*)-----END " + label)
            .matcher(pem);
    if (!block.find()) {
      throw new InvalidKeySpecException("no block " + label);
    }
    return Base64.getMimeDecoder().decode(block.group(1));
  }

  /** A key of whichever kind it is. */
  static <T> T read(KeySpec spec, Reading<T> reading) throws GeneralSecurityException {
    for (KeyKind kind : values()) {
      try {
        return reading.read(KeyFactory.getInstance(kind.name()), spec);
      } catch (InvalidKeySpecException e) {
        // another kind
      }
    }
    throw new InvalidKeySpecException("of no kind known");
  }

  /** How a key is made of its bytes. */
  interface Reading<T> {

    T read(KeyFactory factory, KeySpec spec) throws InvalidKeySpecException;
  }
}
