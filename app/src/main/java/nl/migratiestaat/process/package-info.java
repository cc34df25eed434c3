/**
 * Who does what in a process, and the diagram of it.
 *
 * <p>Here live the description of a process, the reading of it and its drawing: rows and lanes,
 * routes of arrows, widths of lanes, boxes. The pens, colours and letters are those of the charts;
 * the numbered list beside a diagram is made by {@code report}.
 */
package nl.migratiestaat.process;
