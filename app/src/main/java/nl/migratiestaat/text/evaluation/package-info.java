/**
 * From typed text to tree: a script that FreeMarker runs, marks for what its calls leave, and
 * Markdown in which the marks become nodes.
 */
package nl.migratiestaat.text.evaluation;
