/**
 * XHTML documents: making elements, reading what a template printed, writing a page as a text, and
 * the names and measures that pages, style sheets and other rooms share. Nothing here knows what a
 * report is about.
 */
package nl.migratiestaat.report.html;
