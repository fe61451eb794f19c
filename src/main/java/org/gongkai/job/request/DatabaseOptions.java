package org.gongkai.job.request;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.store.DatabaseAddress;
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

  @Option(
      names = "--jdbc-url",
      paramLabel = "URL",
      converter = Address.class,
      description = {
        "PostgreSQL database to remember things in: jdbc:postgresql://HOST/DATABASE.",
        "Default: a file below the output folder."
      })
  private @Nullable String url;

  @Option(
      names = "--jdbc-user",
      paramLabel = "NAME",
      description = "Its user. Default: the environment's " + USER)
  private @Nullable String user;

  @Option(
      names = "--jdbc-password-file",
      paramLabel = "FILE",
      description = "File with the password. Default: the environment's " + PASSWORD)
  private @Nullable Path passwordFile;

  /**
   * The office's database, or null when none is named.
   *
   * @throws UsageException when the password cannot be read, or is for no database
   */
  @Nullable DatabaseAddress address(Map<String, String> environment) throws UsageException {
    if (url == null) {
      if (user != null || passwordFile != null) {
        throw new UsageException("A user or password needs --jdbc-url; see --help.");
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
      if (!text.startsWith("jdbc:postgresql:")) {
        throw new TypeConversionException("it must begin with jdbc:postgresql:");
      }
      if (LOGIN.matcher(text).matches() || UrlParameters.holdPassword(text)) {
        throw new TypeConversionException(
            "no password may stand in it; use --jdbc-password-file or " + PASSWORD);
      }
      return text;
    }
  }
}
