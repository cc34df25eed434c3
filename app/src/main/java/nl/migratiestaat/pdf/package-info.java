/**
 * Writes a page of a report as a tagged PDF: PDF/UA-1 and PDF/A-3a, with its data inside.
 *
 * <p>{@link nl.migratiestaat.pdf.PdfWriter} lets the engine draw a document and finishes what comes
 * out of it. Here stands what belongs to the file as a whole: its fonts, its drawings, the
 * instructions that draw its pages, their labels, its attachments, and what it says of itself.
 *
 * <p>Not here: where a line ends ({@code lines}), the tags as a tree ({@code tags}), and what is
 * put right in them ({@code rules}). Nor what is printed, which is {@code report}'s, nor what is in
 * an attachment, which is {@code opendata}'s.
 */
package nl.migratiestaat.pdf;
