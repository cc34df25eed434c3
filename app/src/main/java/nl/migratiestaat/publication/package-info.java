/**
 * An edition from its files to its forms: one composition of reading, checking and laying out,
 * which every command uses, and one small class per form in which a report is written.
 */
package nl.migratiestaat.publication;
