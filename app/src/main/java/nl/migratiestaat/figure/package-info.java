/**
 * From codebook and values to the cells of a figure as they are printed: values, shares and
 * changes, laid out as a table, as a chart that is yet to be drawn, or as a forecast beside its
 * outcome. Nothing unrounded leaves this package.
 *
 * <p>How it looks on the page does not live here.
 */
package nl.migratiestaat.figure;
