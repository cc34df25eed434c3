package nl.migratiestaat.report.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.migratiestaat.FrozenProject;
import nl.migratiestaat.Golden;
import nl.migratiestaat.LiveEdition;
import nl.migratiestaat.chart.canvas.ChartFonts;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Figures;
import nl.migratiestaat.figure.Table;
import nl.migratiestaat.report.html.PageSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableWidthsTest {

  private static final double EXACT = 0.01;

  private ChartFonts fonts;

  @BeforeEach
  void read() throws IOException {
    Path folder = Golden.project().resolve("templates/fonts");
    fonts =
        ChartFonts.load(folder.resolve("Lato-Regular.ttf"), folder.resolve("Lato-Semibold.ttf"));
  }

  @Test
  void every_table_of_the_live_edition_fits_the_page_and_its_columns_fit_their_numbers() {
    assertFits(LiveEdition.dataset(), LiveEdition.year());
  }

  @Test
  void every_table_of_the_frozen_project_does_so_too() {
    assertFits(FrozenProject.dataset(), FrozenProject.YEAR);
  }

  private void assertFits(Dataset dataset, int year) {
    for (String key : dataset.figures().keySet()) {
      Table table = table(dataset, year, key);
      TableWidths widths = TableWidths.of(table, fonts);
      TableMeasure measure = new TableMeasure(table, fonts, widths.size());

      assertThat(widths.table()).as(key).isLessThanOrEqualTo(PageSize.TEXT_WIDTH + EXACT);
      assertThat(widths.columns()).as(key).hasSize(table.labelColumns() + table.valueColumns());
      for (int column = 0; column < table.valueColumns(); column++) {
        assertThat(widths.columns().get(table.labelColumns() + column))
            .as(key + ", column " + column)
            .isGreaterThanOrEqualTo(measure.least(column));
      }
    }
  }

  @Test
  void a_table_of_one_value_column_takes_half_the_page_and_one_of_two_takes_two_thirds() {
    assertThat(widths("buiten-schuld").table()).isEqualTo(PageSize.TEXT_WIDTH / 2, within(EXACT));
    assertThat(widths("hulp-bij-vertrek").table())
        .isEqualTo(PageSize.TEXT_WIDTH * 2 / 3, within(EXACT));
  }

  @Test
  void value_columns_are_equally_wide() {
    List<Double> columns = widths("vertrek").columns();

    assertThat(columns).hasSize(4);
    assertThat(columns.get(1)).isEqualTo(columns.get(2)).isEqualTo(columns.get(3));
  }

  @Test
  void a_table_with_too_many_columns_gets_a_smaller_size() {
    assertThat(widths("bescherming-eu").size()).isNotEqualTo(TableSize.NORMAL);
  }

  private TableWidths widths(String key) {
    return TableWidths.of(table(FrozenProject.dataset(), FrozenProject.YEAR, key), fonts);
  }

  private static Table table(Dataset dataset, int year, String key) {
    return new Figures(new Cells(dataset, year)).figure(dataset.figures().get(key)).table();
  }
}
