package org.gongkai.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms in English, for office files of people who read no Chinese. The law prints Chinese
 * alone; the words are ours, stand in the form files, and reports are never read by them. A form
 * speaks with the words of those before it and its own; what nobody has translated stays as the law
 * prints it.
 */
public final class FormWording {

  private final Map<String, String> words;

  private FormWording(Map<String, String> words) {
    this.words = words;
  }

  /** The forms with every label, number and unit in English. */
  public static Forms english(Forms forms) {
    Map<String, String> words = new HashMap<>();
    List<Form> english = new ArrayList<>();
    for (Form form : forms.all()) {
      words.putAll(form.english());
      english.add(new FormWording(words).form(form));
    }
    return new Forms(english, forms.sections());
  }

  private String text(String printed) {
    return words.getOrDefault(printed, printed);
  }

  private Form form(Form form) {
    return new Form(
        form.id(),
        text(form.basis()),
        form.fromYear(),
        form.toYear(),
        form.tables().stream().map(this::table).toList(),
        form.identities(),
        form.successions(),
        form.breaks().stream().map(this::changed).toList(),
        form.english());
  }

  private Break changed(Break change) {
    return new Break(change.section(), change.year(), change.comparable(), text(change.basis()));
  }

  private Table table(Table table) {
    return new Table(
        table.section(),
        text(table.number()),
        text(table.label()),
        table.layout(),
        table.width(),
        table.blocks().stream().map(this::block).toList(),
        table.groups().stream()
            .map(group -> new Group(group.category(), text(group.label())))
            .toList());
  }

  private FormBlock block(FormBlock block) {
    return new FormBlock(
        text(block.title()),
        text(block.corner()),
        block.columns().stream().map(this::column).toList(),
        block.lines().stream()
            .map(line -> new Line(line.category(), texts(line.labels()), line.aliases()))
            .toList());
  }

  private Column column(Column column) {
    return new Column(
        column.measure(),
        texts(column.labels()),
        text(column.unit()),
        column.type(),
        column.aliases());
  }

  private List<String> texts(List<String> printed) {
    return printed.stream().map(this::text).toList();
  }
}
