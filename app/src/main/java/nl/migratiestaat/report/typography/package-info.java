/**
 * Changes of the words on a finished page that are no change of what it says: signs of print, lines
 * that may not break, abbreviations that are explained. Each walks over elements; none reads text.
 */
package nl.migratiestaat.report.typography;
