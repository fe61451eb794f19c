package org.gongkai.reader;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.model.SourceSpan;

/** The blocks of a document in the making, within its allowance. */
public final class Blocks {

  private final List<Block> blocks = new ArrayList<>();
  private final Limits.Allowance allowance;
  private int tables;
  private int paragraphs;

  public Blocks(Limits limits) {
    this.allowance = limits.allowance();
  }

  public Limits.Allowance allowance() {
    return allowance;
  }

  public void add(Block block) {
    allowance.spend(1);
    blocks.add(block);
  }

  /** The location of the next table: {@code table 2}. */
  public SourceSpan nextTable() {
    return SourceSpan.table(++tables);
  }

  /** The location of the next paragraph or heading: {@code paragraph 12}. */
  public SourceSpan nextParagraph() {
    return SourceSpan.paragraph(++paragraphs);
  }

  public List<Block> toList() {
    return List.copyOf(blocks);
  }
}
