/**
 * What a chart shows: bars, stacks, lines and ranges, their scales, the labels around them and the
 * key above them.
 *
 * <p>The only package that knows JFreeChart, which places marks on its axes and draws bars and
 * lines; every text is set by {@code canvas}. What is said of a chart in words lives in {@code
 * speech}.
 */
package nl.migratiestaat.chart.plot;
