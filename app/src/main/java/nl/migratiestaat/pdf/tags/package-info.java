/**
 * The tags of a PDF as a tree that can be read from a document, changed, and written back.
 *
 * <p>Here stands what a tag is, which element of the page it was made from, what it holds (other
 * tags, ink, areas of links), on which page that is, and which ink is no part of what is read.
 *
 * <p>Nothing here decides: what must become of the tags, and which elements and classes a page of
 * this report has, is known to {@code rules}.
 */
package nl.migratiestaat.pdf.tags;
