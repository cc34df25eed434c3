package nl.migratiestaat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.report.Chapter;
import nl.migratiestaat.report.Part;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

/** What stands before and after the chapters of the edition. */
class FrontAndBackTest {

  private static final Pattern BLOCK =
      Pattern.compile(
          "<h2 class=\"blokkop\">(.*?)</h2>.*?(?=<h2 class=\"blokkop\">|\\z)", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("data-reeks(?:en)?=\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]+)\"");

  private static final Built EDITION = Built.edition();

  @Test
  void the_report_has_eight_dashboards_and_eight_appendices() {
    assertThat(chapters(Part.DASHBOARD)).hasSize(8);
    assertThat(chapters(Part.APPENDIX))
        .extracting(Chapter::number)
        .containsExactly("I", "II", "III", "IV", "V", "VI", "VII", "VIII");
  }

  @Test
  void every_dashboard_takes_one_page() throws IOException {
    try (PDDocument document = Loader.loadPDF(EDITION.pdf())) {
      List<PDOutlineItem> top = items(document.getDocumentCatalog().getDocumentOutline());
      PDOutlineItem group =
          top.stream()
              .filter(item -> item.getTitle().equals("Dashboards"))
              .findFirst()
              .orElseThrow();
      List<Integer> pages = new ArrayList<>();
      for (PDOutlineItem item : items(group)) {
        pages.add(document.getPages().indexOf(item.findDestinationPage(document)));
      }
      PDOutlineItem next = top.get(top.indexOf(group) + 1);
      assertThat(pages).hasSize(8);
      for (int i = 0; i < pages.size(); i++) {
        assertThat(pages.get(i)).isEqualTo(pages.get(0) + i);
      }
      // the chapter after them opens on a right-hand page
      assertThat(document.getPages().indexOf(next.findDestinationPage(document)))
          .isBetween(pages.get(7) + 1, pages.get(7) + 2);
    }
  }

  @Test
  void every_block_with_a_number_says_where_it_comes_from() {
    for (Chapter dashboard : chapters(Part.DASHBOARD)) {
      Matcher block = BLOCK.matcher(dashboard.html());
      int count = 0;
      while (block.find()) {
        count++;
        if (NUMBER.matcher(block.group()).find()) {
          assertThat(block.group()).as(block.group(1)).contains("class=\"blokbron\"");
        }
      }
      assertThat(count).as(dashboard.stem()).isGreaterThanOrEqualTo(6);
    }
  }

  @Test
  void every_chart_has_its_numbers_in_the_last_appendix() {
    String html = chapters(Part.APPENDIX).get(7).html();
    EDITION.report().figures().values().stream()
        .filter(figure -> figure.chart().isPresent())
        .forEach(figure -> assertThat(html).contains("id=\"cijfers-" + figure.key() + "\""));
  }

  @Test
  void the_list_of_figures_names_all_of_them() {
    EDITION
        .report()
        .figures()
        .values()
        .forEach(
            figure ->
                assertThat(EDITION.html())
                    .contains(
                        "<a href=\"#figuur-" + figure.key() + "\"><span class=\"inhoudnummer\">"));
  }

  @Test
  void every_link_inside_the_report_leads_somewhere_and_no_anchor_stands_twice() {
    List<String> ids = ID.matcher(EDITION.html()).results().map(match -> match.group(1)).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(LINK.matcher(EDITION.html()).results().map(match -> match.group(1)).distinct())
        .allSatisfy(target -> assertThat(ids).contains(target));
  }

  private static List<Chapter> chapters(Part part) {
    return EDITION.report().chapters().stream().filter(one -> one.part() == part).toList();
  }

  private static List<PDOutlineItem> items(PDOutlineNode node) {
    List<PDOutlineItem> items = new ArrayList<>();
    node.children().forEach(items::add);
    return items;
  }
}
