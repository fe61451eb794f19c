package org.gongkai.output.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.time.ZoneOffset;

/**
 * What signatures are checked with: an X.509 certificate, PEM or DER, or a public key in PEM. Who
 * issued a certificate, and for how long, is for people to judge.
 *
 * @param name whose it is and for how long, as the certificate says; of a bare key its kind
 */
public record VerifyingKey(PublicKey key, String name) {

  private static final String PUBLIC = "PUBLIC KEY";

  /**
   * Reads a key.
   *
   * @throws GeneralSecurityException where the file holds none that this Java checks with
   */
  public static VerifyingKey read(Path file) throws IOException, GeneralSecurityException {
    byte[] content = Files.readAllBytes(file);
    String text = new String(content, StandardCharsets.ISO_8859_1);
    VerifyingKey read = text.contains("-----BEGIN " + PUBLIC) ? bare(text) : certified(content);
    KeyKind.signature(read.key);
    return read;
  }

  private static VerifyingKey bare(String pem) throws GeneralSecurityException {
    PublicKey key =
        KeyKind.read(
            new X509EncodedKeySpec(KeyKind.decode(pem, PUBLIC)),
            (factory, spec) -> factory.generatePublic(spec));
    return new VerifyingKey(key, key.getAlgorithm());
  }

  private static VerifyingKey certified(byte[] content) throws GeneralSecurityException {
    X509Certificate certificate =
        (X509Certificate)
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(content));
    return new VerifyingKey(
        certificate.getPublicKey(),
        certificate.getSubjectX500Principal()
            + ", "
            + certificate.getNotBefore().toInstant().atOffset(ZoneOffset.UTC).toLocalDate()
            + "/"
            + certificate.getNotAfter().toInstant().atOffset(ZoneOffset.UTC).toLocalDate());
  }

  boolean verifies(byte[] content, byte[] signed) {
    try {
      Signature signature = KeyKind.signature(key);
      signature.initVerify(key);
      signature.update(content);
      return signature.verify(signed);
    } catch (SignatureException e) {
      return false; // no signature at all, or one of a key of another kind
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was accepted checks nothing", e);
    }
  }
}
