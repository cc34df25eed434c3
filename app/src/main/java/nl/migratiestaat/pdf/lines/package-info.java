/**
 * The ends of lines: where a word may be broken and a line may end, and what is put right there, so
 * that words are read, copied and found whole.
 *
 * <p>Everything here is a part that the engine asks for while it lays out and draws a page. Nothing
 * here knows tags, or what a page is about; what belongs on one line is said on the page, by {@code
 * report}.
 */
package nl.migratiestaat.pdf.lines;
