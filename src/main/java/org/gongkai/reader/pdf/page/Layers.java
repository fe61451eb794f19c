package org.gongkai.reader.pdf.page;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Layers of a document that can be switched off, and whether one that is off is being painted. */
public final class Layers {

  private final @Nullable PDOptionalContentProperties properties;

  /** How many sequences are open since a hidden one began. */
  private int hidden;

  public Layers(PDDocument document) {
    this.properties = document.getDocumentCatalog().getOCProperties();
  }

  void begin(@Nullable COSDictionary sequence) {
    if (hidden > 0 || (sequence != null && !shows(PDPropertyList.create(sequence)))) {
      hidden++;
    }
  }

  void end() {
    hidden = Math.max(0, hidden - 1);
  }

  boolean isHidden() {
    return hidden > 0;
  }

  boolean shows(@Nullable PDPropertyList layer) {
    return properties == null
        || !(layer instanceof PDOptionalContentGroup group)
        || properties.isGroupEnabled(group);
  }
}
