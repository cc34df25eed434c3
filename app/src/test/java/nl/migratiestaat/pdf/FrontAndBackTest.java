package nl.migratiestaat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.migratiestaat.Folders;
import nl.migratiestaat.Golden;
import nl.migratiestaat.pdf.Built.BuiltChapter;
import nl.migratiestaat.text.tree.Part;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

/** What stands before and after the chapters of any edition. */
class FrontAndBackTest {

  private static final Pattern BLOCK =
      Pattern.compile(
          "<h2 class=\"blokkop\">(.*?)</h2>.*?(?=<h2 class=\"blokkop\">|\\z)", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("data-reeks(?:en)?=\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]+)\"");

  private static final Built EDITION = Built.edition();

  @Test
  void every_text_of_the_project_is_a_part_of_the_report_in_the_order_of_their_names()
      throws IOException {
    assertThat(stems(Part.CHAPTER)).isEqualTo(files("chapters"));
    assertThat(stems(Part.DASHBOARD)).isEqualTo(files("dashboards"));
    assertThat(stems(Part.APPENDIX)).isEqualTo(files("appendices"));
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
      assertThat(pages).hasSameSizeAs(chapters(Part.DASHBOARD));
      for (int i = 0; i < pages.size(); i++) {
        assertThat(pages.get(i)).isEqualTo(pages.get(0) + i);
      }
      int last = pages.get(pages.size() - 1);
      // the chapter after them opens on a right-hand page
      assertThat(document.getPages().indexOf(next.findDestinationPage(document)))
          .isBetween(last + 1, last + 2);
    }
  }

  @Test
  void every_block_with_a_number_says_where_it_comes_from() {
    for (BuiltChapter dashboard : chapters(Part.DASHBOARD)) {
      Matcher block = BLOCK.matcher(dashboard.html());
      int count = 0;
      while (block.find()) {
        count++;
        if (NUMBER.matcher(block.group()).find()) {
          assertThat(block.group()).as(block.group(1)).contains("class=\"blokbron\"");
        }
      }
      assertThat(count)
          .as(dashboard.stem())
          .isEqualTo(dashboard.html().split("class=\"blokkop\"", -1).length - 1);
    }
  }

  @Test
  void every_chart_has_its_numbers_in_an_appendix() {
    String html =
        chapters(Part.APPENDIX).stream().map(BuiltChapter::html).collect(Collectors.joining());
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

  private static List<String> stems(Part part) {
    return chapters(part).stream().map(BuiltChapter::stem).toList();
  }

  /** The names of the texts in a folder of the templates, in numerical order. */
  private static List<String> files(String folder) throws IOException {
    return Folders.entries(Golden.project().resolve("templates").resolve(folder)).stream()
        .map(path -> path.getFileName().toString().replace(".ftl", ""))
        .sorted(Comparator.comparingInt(name -> Integer.parseInt(name.split("-", 2)[0])))
        .toList();
  }

  private static List<BuiltChapter> chapters(Part part) {
    return EDITION.chapters().stream().filter(one -> one.part() == part).toList();
  }

  private static List<PDOutlineItem> items(PDOutlineNode node) {
    List<PDOutlineItem> items = new ArrayList<>();
    node.children().forEach(items::add);
    return items;
  }
}
