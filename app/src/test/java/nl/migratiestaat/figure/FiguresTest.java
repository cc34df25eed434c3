package nl.migratiestaat.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.migratiestaat.FrozenProject;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.SeriesId;
import org.junit.jupiter.api.Test;

/** Figures of the frozen project of which much is not known. */
class FiguresTest {

  private static final int YEAR = FrozenProject.YEAR;

  private final Dataset dataset = FrozenProject.dataset();
  private final Cells cells = new Cells(dataset, YEAR);

  @Test
  void a_share_that_follows_from_its_counts_is_known_whatever_the_year_says_of_the_rest() {
    SeriesId share =
        new SeriesId("beslissingen-per-spoor", "alle-sporen", "inwilligingspercentage");

    assertThat(dataset.values("beslissingen-per-spoor", YEAR).orElseThrow().unknown()).isPresent();
    assertThat(cells.value(share, YEAR).text()).isEqualTo("54%");
  }

  @Test
  void a_share_of_counts_that_are_not_known_is_not_known() {
    SeriesId share = new SeriesId("beslissingen-per-spoor", "spoor-1", "inwilligingspercentage");

    assertThat(cells.value(share, YEAR).state()).isEqualTo(PrintedValue.State.UNKNOWN);
  }

  @Test
  void a_stack_of_which_no_part_is_known_shows_its_totals_as_bars() {
    Chart chart = figure("emigratie-eu").chart().orElseThrow();

    assertThat(chart.form()).isEqualTo(Chart.Form.BARS);
    assertThat(chart.categories())
        .extracting(Chart.Category::label)
        .containsExactly("Duitsland", "Spanje", "Nederland", "Estland");
    assertThat(chart.series()).hasSize(1);
  }

  @Test
  void stacks_that_would_show_few_of_the_rows_become_a_table() {
    assertThat(figure("bescherming-eu").chart()).isEmpty();
  }

  @Test
  void lines_without_two_points_to_connect_become_a_table_of_what_is_known() {
    Figure figure = figure("vertrokken-na-een-jaar");

    assertThat(figure.chart()).isEmpty();
    assertThat(printed(figure)).containsExactly("31%", "33%");
  }

  @Test
  void shares_keep_the_part_that_is_not_known_so_that_the_others_keep_their_length() {
    Chart chart = figure("instroom-per-spoor").chart().orElseThrow();

    assertThat(chart.series())
        .extracting(Chart.Series::label)
        .containsExactly("Spoor 1", "Spoor 2", "Spoor 4");
  }

  @Test
  void what_is_left_out_is_named_with_the_reason() {
    assertThat(figure("aanvragen-per-inwoner-eu").unknown())
        .isEqualTo(
            "Niet bekend: België, Litouwen, Polen, Portugal, Spanje, Estland, Finland en Zweden."
                + " Alleen als grafiek gepubliceerd."
                + " Van Zweden is alleen een later herziene waarde openbaar.");
  }

  @Test
  void a_figure_of_which_nothing_is_known_says_why() {
    Figure figure = figure("vertrek-nationaliteiten");

    assertThat(figure.isUnknown()).isTrue();
    assertThat(figure.unknown())
        .isEqualTo(
            "Niet bekend. De nationaliteiten en hun aantallen zijn alleen als grafiek gepubliceerd.");
  }

  @Test
  void countries_are_ranked_by_their_newest_value_with_ties_as_typed() {
    assertThat(rows("emigratie-per-hoofd"))
        .containsExactly("luxemburg", "malta", "zweden", "ierland", "nederland");
  }

  @Test
  void a_change_that_was_typed_does_not_move_its_row_to_the_front() {
    assertThat(rows("open-procedures-eu"))
        .containsExactly("duitsland", "spanje", "nederland", "zweden");
  }

  @Test
  void a_name_without_a_row_means_the_series_in_the_same_row_of_another_figure() {
    SeriesId owner = new SeriesId("gedetacheerden-sector", "polen", "bouw");

    assertThat(cells.sibling("gedetacheerden-land.totaal", owner))
        .contains(new SeriesId("gedetacheerden-land", "polen", "totaal"));
  }

  private Figure figure(String key) {
    return new Figures(cells).figure(dataset.figures().get(key));
  }

  private List<String> rows(String key) {
    return new Members(cells).rows(dataset.figures().get(key));
  }

  private static List<String> printed(Figure figure) {
    return figure.table().cells().map(cell -> cell.shown().text()).toList();
  }
}
