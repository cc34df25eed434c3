package nl.migratiestaat.pdf.rules;

import nl.migratiestaat.pdf.tags.Tag;

/** A tag without ink is not there, except a cell, which keeps its table regular. */
final class EmptyTags implements TagRule {

  @Override
  public void apply(Tag document) {
    document
        .find(tag -> !tag.hasInk() && !isCell(tag))
        .forEach(
            tag -> {
              if (tag.parent().isPresent() && tag.find(EmptyTags::isCell).isEmpty()) {
                tag.detach();
              }
            });
  }

  private static boolean isCell(Tag tag) {
    return tag.is("TD") || tag.is("TH");
  }
}
