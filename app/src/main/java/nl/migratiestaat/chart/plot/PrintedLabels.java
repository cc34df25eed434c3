package nl.migratiestaat.chart.plot;

import nl.migratiestaat.figure.Chart;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** Labels a mark with its number as printed. */
record PrintedLabels(Chart chart) implements CategoryItemLabelGenerator {

  @Override
  public String generateLabel(CategoryDataset dataset, int row, int column) {
    return Plots.printed(Plots.mark(chart, row, column));
  }

  @Override
  public String generateRowLabel(CategoryDataset dataset, int row) {
    return chart.series().get(row).label();
  }

  @Override
  public String generateColumnLabel(CategoryDataset dataset, int column) {
    return chart.categories().get(column).label();
  }
}
