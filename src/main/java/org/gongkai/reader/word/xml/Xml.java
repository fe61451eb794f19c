package org.gongkai.reader.word.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * An element of the XML inside an office file. Elements and attributes go by their local names: the
 * two editions of OOXML differ in their namespaces only. A general document model would weigh many
 * times as much as all that is asked of it here.
 */
public final class Xml {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

  private final String name;

  /** Names and values by turns. */
  private final String[] attributes;

  private final List<Xml> children = new ArrayList<>();

  /** The text in front of the first child. */
  private String lead = "";

  /** The text behind the element, up to its next sibling or the end of its parent. */
  private String tail = "";

  Xml(String name, Attributes attributes) {
    this.name = name;
    this.attributes = new String[2 * attributes.getLength()];
    for (int at = 0; at < attributes.getLength(); at++) {
      this.attributes[2 * at] = attributes.getLocalName(at);
      this.attributes[2 * at + 1] = attributes.getValue(at);
    }
  }

  void add(Xml child) {
    children.add(child);
  }

  /** Adds text behind what the element holds so far. */
  void add(String text) {
    if (children.isEmpty()) {
      lead += text;
    } else {
      children.get(children.size() - 1).tail += text;
    }
  }

  public String name() {
    return name;
  }

  public boolean is(String other) {
    return name.equals(other);
  }

  public List<Xml> children() {
    return Collections.unmodifiableList(children);
  }

  /** Hands over what the element holds in its order: text and elements. */
  public void forEach(Consumer<String> text, Consumer<Xml> child) {
    if (!lead.isEmpty()) {
      text.accept(lead);
    }
    for (Xml each : children) {
      child.accept(each);
      if (!each.tail.isEmpty()) {
        text.accept(each.tail);
      }
    }
  }

  public Stream<Xml> children(String wanted) {
    return children.stream().filter(child -> child.is(wanted));
  }

  /** The first child of a child and so on, by their names. */
  public Optional<Xml> find(String... path) {
    Xml found = this;
    for (int at = 0; at < path.length && found != null; at++) {
      found = found.firstChild(path[at]);
    }
    return Optional.ofNullable(found);
  }

  private @Nullable Xml firstChild(String wanted) {
    for (Xml child : children) {
      if (child.is(wanted)) {
        return child;
      }
    }
    return null;
  }

  /** An attribute's value; empty where there is none. */
  public String attribute(String wanted) {
    for (int at = 0; at < attributes.length; at += 2) {
      if (attributes[at].equals(wanted)) {
        return attributes[at + 1];
      }
    }
    return "";
  }

  /** An attribute that counts; the other value where there is none or it is no number. */
  public int number(String wanted, int other) {
    String value = attribute(wanted);
    return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : other;
  }

  /** All text within. */
  public String text() {
    StringBuilder text = new StringBuilder(lead);
    children.forEach(child -> text.append(child.text()).append(child.tail));
    return text.toString();
  }
}
