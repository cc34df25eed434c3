/**
 * The text alternatives of charts, to be read aloud, made from the same printed numbers.
 *
 * <p>That of a process diagram is made where the diagram is.
 */
package nl.migratiestaat.chart.speech;
