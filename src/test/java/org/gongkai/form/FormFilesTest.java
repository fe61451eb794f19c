package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form is found by lying in its folder, wherever on the class path that is. */
class FormFilesTest {

  private static final String FORM =
      """
      {"id": "%s", "basis": "虚〔%s〕1号", "fromYear": %s, "tables": []}
      """;

  @Test
  void aFileInAFolderIsAForm(@TempDir Path folder) throws IOException {
    file(folder, "forms/2030.json", form(2030));
    file(folder, "forms/read.me", "no form");

    assertThat(read(folder).all()).extracting(Form::id).containsExactly("2019", "2021", "2030");
    assertThat(read(folder).forYear(2031)).map(Form::id).hasValue("2030");
  }

  @Test
  void aFileInAJarIsAForm(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("house.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("forms/"));
      out.putNextEntry(new JarEntry("forms/2031.json"));
      out.write(form(2031).getBytes(StandardCharsets.UTF_8));
    }

    assertThat(read(jar).all()).extracting(Form::id).containsExactly("2019", "2021", "2031");
  }

  @Test
  void aFileWithAnUnknownWordIsRefusedByName(@TempDir Path folder) throws IOException {
    file(folder, "forms/2030.json", form(2030).replace("tables", "tabels"));

    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("forms/2030.json")
        .hasMessageContaining("tabels");
  }

  private static void file(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String form(int year) {
    return FORM.formatted(year, year, year);
  }

  private static Forms read(Path root) throws IOException {
    URL[] roots = {root.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(roots, Forms.class.getClassLoader())) {
      return new FormFiles(loader).read();
    }
  }
}
