package org.gongkai.job.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.job.request.UsageException;
import org.gongkai.output.seal.ManifestSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;

/** A file in which an office keeps the key it signs with, or the certificate of that key. */
record KeyFile(Path path) {

  /**
   * The private key of a PEM file, or the only one of a PKCS#12 file.
   *
   * @param password empty for none
   */
  PrivateKey key(String password) throws UsageException {
    Command.requireFile(path);
    try {
      byte[] content = Files.readAllBytes(path);
      String text = new String(content, StandardCharsets.ISO_8859_1);
      PrivateKey key =
          PemContent.isPresentInText(text)
              ? PemContent.of(text).getPrivateKey(password)
              : stored(content, password.toCharArray());
      if (key == null) {
        throw new UnrecoverableKeyException("no key");
      }
      ManifestSignature.with(key);
      return key;
    } catch (IOException | GeneralSecurityException | IllegalStateException e) {
      throw unusable(e);
    }
  }

  private static @Nullable PrivateKey stored(byte[] content, char[] password)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(content), password);
    List<String> keys = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias)) {
        keys.add(alias);
      }
    }
    return keys.size() == 1 ? (PrivateKey) store.getKey(keys.get(0), password) : null;
  }

  /** The first certificate, PEM or DER. */
  X509Certificate certificate() throws UsageException {
    Command.requireFile(path);
    try {
      byte[] content = Files.readAllBytes(path);
      X509Certificate certificate =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(content));
      ManifestSignature.with(certificate.getPublicKey());
      return certificate;
    } catch (IOException | GeneralSecurityException e) {
      throw unusable(e);
    }
  }

  private UsageException unusable(Exception trouble) {
    return UsageException.of("key.unusable", path, trouble);
  }
}
