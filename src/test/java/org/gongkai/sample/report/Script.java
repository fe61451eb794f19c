package org.gongkai.sample.report;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The words of a report.
 *
 * @param chrome what a web page prints above the report
 * @param index the rows of the index table above the report (索引号, 发布机构 …); empty where none is
 * @param title the title, one line or two; empty where it is missing
 * @param preface what stands before section 一
 * @param sections the six sections
 * @param signature agency and date
 * @param footer what a web page prints below the report
 */
public record Script(
    List<String> chrome,
    List<List<String>> index,
    List<String> title,
    List<String> preface,
    List<Section> sections,
    List<String> signature,
    List<String> footer) {

  public Script {
    chrome = List.copyOf(chrome);
    index = List.copyOf(index);
    title = List.copyOf(title);
    preface = List.copyOf(preface);
    sections = List.copyOf(sections);
    signature = List.copyOf(signature);
    footer = List.copyOf(footer);
  }

  public Script withTitle(List<String> lines) {
    return new Script(chrome, index, lines, preface, sections, signature, footer);
  }

  public Script withPreface(List<String> lines) {
    return new Script(chrome, index, title, lines, sections, signature, footer);
  }

  public Script withSurroundings(List<String> above, List<String> below) {
    return new Script(above, index, title, preface, sections, signature, below);
  }

  public Script withIndex(List<List<String>> rows) {
    return new Script(chrome, rows, title, preface, sections, signature, footer);
  }

  public Script withSections(List<Section> others) {
    return new Script(chrome, index, title, preface, others, signature, footer);
  }

  /** The same words with every section rewritten. */
  public Script mapSections(UnaryOperator<Section> change) {
    return withSections(sections.stream().map(change).toList());
  }

  /** The same words with one more paragraph in a section. */
  public Script plus(String number, String paragraph) {
    return mapSections(
        section -> section.number().equals(number) ? section.plus(paragraph) : section);
  }
}
