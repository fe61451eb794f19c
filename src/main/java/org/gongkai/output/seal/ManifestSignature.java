package org.gongkai.output.seal;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;

/** Signs a manifest and checks that, by what comes with Java for each kind of key. */
public final class ManifestSignature {

  private ManifestSignature() {}

  /**
   * What signs with a key, or checks with one.
   *
   * @throws GeneralSecurityException where nothing does
   */
  public static Signature with(Key key) throws GeneralSecurityException {
    return Signature.getInstance(
        switch (key.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          case "EdDSA" -> "EdDSA";
          default -> throw new NoSuchAlgorithmException(key.getAlgorithm());
        });
  }

  public static byte[] sign(byte[] manifest, PrivateKey key) {
    try {
      Signature signature = with(key);
      signature.initSign(key);
      signature.update(manifest);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was accepted signs nothing", e);
    }
  }

  static boolean isOf(byte[] manifest, byte[] signed, PublicKey key) {
    try {
      Signature signature = with(key);
      signature.initVerify(key);
      signature.update(manifest);
      return signature.verify(signed);
    } catch (SignatureException e) {
      return false; // no signature at all, or one of a key of another kind
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was accepted checks nothing", e);
    }
  }
}
