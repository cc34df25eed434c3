/**
 * What one draws with: the page's type, measured and set, colours, pens, the hatching of what is
 * not known, pictures, and SVG.
 *
 * <p>Nothing here knows charts or JFreeChart: process diagrams are drawn with the same.
 */
package nl.migratiestaat.chart.canvas;
