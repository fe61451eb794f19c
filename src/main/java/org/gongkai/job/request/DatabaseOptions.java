package org.gongkai.job.request;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
        passwordFile != null ? password(passwordFile) : environment.get(PASSWORD));
  }

  private static String password(Path file) throws UsageException {
    try {
      return Files.readString(file).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new UsageException("The password file " + file + " cannot be read.");
    }
  }

  /** An address of a PostgreSQL database; never repeated in a message, it may tell a secret. */
  static final class Address implements CommandLine.ITypeConverter<String> {

    private static final Pattern LOGIN = Pattern.compile("jdbc:postgresql://[^/?]*@.*");

    @Override
    public String convert(String text) {
      if (!text.startsWith("jdbc:postgresql:")) {
        throw new TypeConversionException("it must begin with jdbc:postgresql:");
      }
      if (LOGIN.matcher(text).matches() || hasPassword(text)) {
        throw new TypeConversionException(
            "no password may stand in it; use --jdbc-password-file or " + PASSWORD);
      }
      return text;
    }

    private static boolean hasPassword(String text) {
      for (String parameter : text.substring(text.indexOf('?') + 1).split("&", -1)) {
        String name = URLDecoder.decode(parameter.split("=", -1)[0], StandardCharsets.UTF_8);
        if (name.toLowerCase(Locale.ROOT).contains("password")) {
          return true;
        }
      }
      return false;
    }
  }
}
