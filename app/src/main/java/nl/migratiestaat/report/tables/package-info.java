/** How wide the columns of a table are. What stands in them is decided in {@code figure}. */
package nl.migratiestaat.report.tables;
