/**
 * What is put right in the tags that the engine made, so that the document is read aloud as it was
 * written: one class per thing that the engine does not know.
 *
 * <p>{@link nl.migratiestaat.pdf.rules.TagRules} applies them in their order. A rule looks at tags,
 * at the elements they were made from and at the areas of links. How tags are read and written is
 * known to {@code tags}; that ink is not read is told to its {@code Artifacts}, not written here.
 */
package nl.migratiestaat.pdf.rules;
