/**
 * What is printed, for those who want to calculate or to trace a number: CSV files of the figures
 * and the origin of every number. It holds nothing that the report does not show.
 */
package nl.migratiestaat.opendata;
