/**
 * FreeMarker, shut in: how it is set up, and what its messages mean to an editor.
 *
 * <p>A template resolves no class, reaches no Java method and no file. What is run with it lives
 * elsewhere: the texts of authors in {@code text}, the blocks of a page in {@code report.blocks}.
 */
package nl.migratiestaat.template;
