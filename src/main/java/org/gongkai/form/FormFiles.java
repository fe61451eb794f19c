package org.gongkai.form;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form files of the class path: every JSON file but the sections' in a folder {@code forms} of
 * a directory, a jar or a jar inside a jar is a form, so that a new one needs no line of code.
 */
record FormFiles(ClassLoader loader) {

  private static final String FOLDER = "forms";

  /** The one file there that is no form. */
  private static final String SECTIONS = FOLDER + "/sections.json";

  /** A list left out is empty; a word that no form knows is a mistake in the file. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withConfigOverride(List.class, FormFiles::emptyForNone)
          .withConfigOverride(Map.class, FormFiles::emptyForNone)
          .build();

  private static void emptyForNone(MutableConfigOverride each) {
    each.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }

  /**
   * The forms and the written sections.
   *
   * @throws IllegalArgumentException when a file cannot be understood or forms contradict each
   *     other
   */
  Forms read() {
    try {
      List<Form> forms = names().stream().map(name -> read(name, Form.class)).toList();
      return new Forms(forms, List.of(read(SECTIONS, ReportSection[].class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each name once, though several roots may have it: the first on the class path is read. */
  private Collection<String> names() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (URL folder : Collections.list(loader.getResources(FOLDER))) {
      names.addAll(names(folder));
    }
    return names;
  }

  private static List<String> names(URL folder) throws IOException {
    Stream<String> names =
        folder.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inDirectory(folder);
    return names
        .filter(name -> name.endsWith(".json"))
        .map(name -> FOLDER + "/" + name)
        .filter(name -> !name.equals(SECTIONS))
        .toList();
  }

  /** Plain jars and, through the connection of its loader, an executable jar's classes. */
  private static Stream<String> inJar(JarURLConnection jar) throws IOException {
    String folder = FOLDER + "/";
    return jar.getJarFile().stream()
        .map(entry -> entry.getName())
        .filter(name -> name.startsWith(folder))
        .map(name -> name.substring(folder.length()))
        .filter(name -> name.indexOf('/') < 0);
  }

  private static Stream<String> inDirectory(URL folder) {
    try {
      String @Nullable [] names = new File(folder.toURI()).list();
      return names == null ? Stream.of() : Stream.of(names);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T read(String name, Class<T> type) {
    try (InputStream in = loader.getResourceAsStream(name)) {
      return JSON.readValue(in, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(name + " cannot be read: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
