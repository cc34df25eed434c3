/**
 * What authors wrote, read once: chapters, dashboards, appendices, commentary and the longer texts
 * of the data become trees.
 *
 * <p>FreeMarker evaluates a text; each call in it leaves a node that knows its place, its series or
 * fact, its period and its printed value. Markdown is parsed once, with those nodes in it.
 * Sections, sentences, missing numbers, notes and references are passes over the tree. The audit
 * reads the tree, the report is written from it. Nothing here knows HTML.
 */
package nl.migratiestaat.text;
