/**
 * The tree of a text: the nodes of its Markdown, its words with their places, and a node for every
 * call. Sentences and plain words are read from it here; how it comes about is elsewhere.
 */
package nl.migratiestaat.text.tree;
