/**
 * Charts of figures, as SVG and on any {@code Graphics2D}, with what is said to those who cannot
 * see them.
 *
 * <p>{@link nl.migratiestaat.chart.ChartDrawing} is the way in. What one draws with lives in {@code
 * canvas}, what is drawn in {@code plot}, what is said instead in {@code speech}. The numbers come
 * from {@code figure} as they are printed; nothing is computed from them here but places.
 */
package nl.migratiestaat.chart;
