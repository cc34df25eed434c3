package nl.migratiestaat.pdf.rules;

import nl.migratiestaat.pdf.tags.Tag;

/** Puts one thing right in the tags of a document. */
@FunctionalInterface
interface TagRule {

  void apply(Tag document);
}
