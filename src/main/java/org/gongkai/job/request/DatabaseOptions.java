package org.gongkai.job.request;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.store.database.DatabaseAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * The options that lead to a database of the office. A password comes from a file or from the
 * environment, where no list of processes shows it.
 */
final class DatabaseOptions {

  private static final String USER = "GONGKAI_JDBC_USER";
  private static final String PASSWORD = "GONGKAI_JDBC_PASSWORD";

  @Option(names = "--jdbc-url", paramLabel = "URL", converter = Address.class)
  private @Nullable String url;

  @Option(names = "--jdbc-user", paramLabel = "NAME")
  private @Nullable String user;

  @Option(names = "--jdbc-password-file", paramLabel = "FILE")
  private @Nullable Path passwordFile;

  /**
   * The office's database, or null when none is named.
   *
   * @throws UsageException when the password cannot be read, or is for no database
   */
  @Nullable DatabaseAddress address(Map<String, String> environment) throws UsageException {
    if (url == null) {
      if (user != null || passwordFile != null) {
        throw UsageException.of("login.without.database");
      }
      return null;
    }
    return new DatabaseAddress(
        url,
        user != null ? user : environment.get(USER),
        passwordFile != null ? PasswordFile.read(passwordFile) : environment.get(PASSWORD));
  }

  /** An address of a PostgreSQL database; never repeated in a message, it may tell a secret. */
  static final class Address implements CommandLine.ITypeConverter<String> {

    private static final Pattern LOGIN = Pattern.compile("jdbc:postgresql://[^/?]*@.*");

    @Override
    public String convert(String text) {
      if (!text.startsWith("jdbc:postgresql:")
          || LOGIN.matcher(text).matches()
          || UrlParameters.holdPassword(text)) {
        throw new TypeConversionException("no such address, or with a password");
      }
      return text;
    }
  }
}
