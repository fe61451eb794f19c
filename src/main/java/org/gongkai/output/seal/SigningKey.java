package org.gongkai.output.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Collections;

/** The key with which an office signs: PKCS#8 in PEM, or the only one of a PKCS#12 file. */
public record SigningKey(PrivateKey key) {

  /**
   * Reads a key.
   *
   * @param password of a PKCS#12 file; PEM must have none
   * @throws GeneralSecurityException where the file holds no key that this Java signs with
   */
  public static SigningKey read(Path file, String password)
      throws IOException, GeneralSecurityException {
    byte[] content = Files.readAllBytes(file);
    String text = new String(content, StandardCharsets.ISO_8859_1);
    PrivateKey key =
        text.contains("-----BEGIN ")
            ? KeyKind.read(
                new PKCS8EncodedKeySpec(KeyKind.decode(text, "PRIVATE KEY")),
                (factory, spec) -> factory.generatePrivate(spec))
            : stored(content, password.toCharArray());
    KeyKind.signature(key);
    return new SigningKey(key);
  }

  private static PrivateKey stored(byte[] content, char[] password)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(content), password);
    PrivateKey only = null;
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias)) {
        if (only != null) {
          throw new UnrecoverableKeyException("more than one key");
        }
        only = (PrivateKey) store.getKey(alias, password);
      }
    }
    if (only == null) {
      throw new UnrecoverableKeyException("no key");
    }
    return only;
  }

  public byte[] sign(byte[] content) {
    try {
      Signature signature = KeyKind.signature(key);
      signature.initSign(key);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was accepted signs nothing", e);
    }
  }
}
