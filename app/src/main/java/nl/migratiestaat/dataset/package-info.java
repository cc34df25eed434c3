/**
 * What the folder {@code data} holds, as typed: codebook, values, facts, forecasts, editions and
 * the lists of the appendices, each with its reader, and the names by which they are found. All of
 * it is immutable once it is read, and knows its place.
 *
 * <p>What is printed of it, and any arithmetic, does not live here.
 */
package nl.migratiestaat.dataset;
