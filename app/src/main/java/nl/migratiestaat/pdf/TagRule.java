package nl.migratiestaat.pdf;

/** Puts one thing right in the tags of a document. */
@FunctionalInterface
interface TagRule {

  void apply(Tag document);
}
