package org.gongkai.form;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The forms in English, for office files of people who read no Chinese. The law prints Chinese
 * alone; these words are ours, and reports are never read by them.
 */
public final class FormWording {

  private static final ResourceBundle ENGLISH =
      ResourceBundle.getBundle("org/gongkai/form/labels", Locale.ENGLISH);

  private FormWording() {}

  /** The forms with every label, number and unit in English. */
  public static Forms english(Forms forms) {
    return new Forms(forms.all().stream().map(FormWording::form).toList(), forms.sections());
  }

  /**
   * A printed label in English.
   *
   * @throws MissingResourceException when nobody has translated it
   */
  static String text(String printed) {
    return printed.isEmpty() ? "" : ENGLISH.getString(printed);
  }

  private static Form form(Form form) {
    return new Form(
        form.id(),
        text(form.basis()),
        form.fromYear(),
        form.toYear(),
        form.tables().stream().map(FormWording::table).toList(),
        form.identities(),
        form.successions(),
        form.breaks().stream().map(FormWording::changed).toList());
  }

  private static Break changed(Break change) {
    return new Break(change.section(), change.year(), change.comparable(), text(change.basis()));
  }

  private static Table table(Table table) {
    return new Table(
        table.section(),
        text(table.number()),
        text(table.label()),
        table.layout(),
        table.width(),
        table.blocks().stream().map(FormWording::block).toList(),
        table.groups().stream()
            .map(group -> new Group(group.category(), text(group.label())))
            .toList());
  }

  private static Block block(Block block) {
    return new Block(
        text(block.title()),
        text(block.corner()),
        block.columns().stream().map(FormWording::column).toList(),
        block.lines().stream()
            .map(line -> new Line(line.category(), texts(line.labels()), line.aliases()))
            .toList());
  }

  private static Column column(Column column) {
    return new Column(
        column.measure(),
        texts(column.labels()),
        text(column.unit()),
        column.type(),
        column.aliases());
  }

  private static List<String> texts(List<String> printed) {
    return printed.stream().map(FormWording::text).toList();
  }
}
