package nl.migratiestaat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.pdf.Built.BuiltChapter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for the tags of any whole edition, and no validator looks at. */
class WholeEditionTest {

  private static final long MEGABYTE = 1_000_000;

  private static Built built;
  private static PDDocument document;
  private static ReadTag root;

  @BeforeAll
  static void read() throws IOException {
    built = Built.edition();
    document = Loader.loadPDF(built.pdf());
    root = TagReader.read(document);
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  private static int count(String regex, String text) {
    Matcher matcher = Pattern.compile(regex).matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  @Test
  void there_is_a_note_for_every_footnote_right_after_its_call() {
    List<ReadTag> notes = root.find("Note");
    assertThat(notes).hasSize(count("<span class=\"voetnoot\"", built.html())).isNotEmpty();
    for (ReadTag holder : root.find(tag -> tag.tags().stream().anyMatch(kid -> kid.is("Note")))) {
      for (int i = 0; i < holder.kids().size(); i++) {
        if (holder.kids().get(i) instanceof ReadTag note && note.is("Note")) {
          ReadTag call = (ReadTag) holder.kids().get(i - 1);
          assertThat(call.type()).isEqualTo("Reference");
          String number = call.text().strip();
          assertThat(note.find("Lbl").get(0).text()).isEqualTo(number);
          assertThat(note.string("ID")).hasValue("noot-" + number);
        }
      }
    }
  }

  @Test
  void notes_are_numbered_through_the_report_and_lead_back() {
    List<String> numbers =
        root.find("Note").stream().map(n -> n.find("Lbl").get(0).text()).toList();
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= numbers.size(); i++) {
      expected.add(String.valueOf(i));
    }
    assertThat(numbers).isEqualTo(expected);
    assertThat(root.find("Note"))
        .allSatisfy(
            note -> {
              assertThat(note.find("Lbl").get(0).find("Link").get(0).links()).hasSize(1);
            });
  }

  @Test
  void contents_have_an_entry_for_every_line_with_one_link() {
    List<ReadTag> entries = root.find("TOCI");
    assertThat(entries).hasSize(count("class=\"inhoudtitel\"", built.html())).isNotEmpty();
    assertThat(entries)
        .allSatisfy(
            entry -> {
              List<ReadTag> own = entry.tags().stream().filter(tag -> !tag.is("TOC")).toList();
              assertThat(own).hasSize(1);
              assertThat(own.get(0).find("Link")).hasSize(1);
              assertThat(own.get(0).find("Link").get(0).links()).hasSize(1);
              assertThat(own.get(0).text()).matches("(?s).*\\S\\s+\\d+").doesNotContain(". .");
            });
  }

  @Test
  void the_number_in_the_contents_is_the_label_of_the_page_it_leads_to() throws IOException {
    String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    for (ReadTag entry : root.find("TOCI")) {
      ReadTag own = entry.tags().get(0);
      COSDictionary link = own.find("Link").get(0).links().get(0);
      COSArray destination = link.getCOSDictionary(COSName.A).getCOSArray(COSName.D);
      int page = document.getPages().indexOf(new PDPage((COSDictionary) destination.getObject(0)));
      assertThat(own.text()).endsWith(labels[page]);
    }
  }

  @Test
  void every_page_prints_its_label() throws IOException {
    String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    assertThat(labels).startsWith("i", "ii", "iii").doesNotHaveDuplicates();
    assertThat(labels[labels.length - 1]).isEqualTo(String.valueOf(labels.length));
    for (int page = 2; page <= document.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      assertThat(stripper.getText(document).lines().map(String::strip)).contains(labels[page - 1]);
    }
  }

  @Test
  void a_head_cell_says_what_it_heads_and_a_cell_knows_its_heads() {
    Set<String> ids = new HashSet<>();
    for (ReadTag head : root.find("TH")) {
      assertThat(head.attribute("Scope")).isPresent();
      assertThat(ids.add(head.string("ID").orElseThrow())).isTrue();
    }
    for (ReadTag cell : root.find(tag -> tag.is("TD") && !tag.text().isBlank())) {
      COSArray heads = (COSArray) cell.attribute("Headers").orElseThrow();
      heads.forEach(name -> assertThat(ids).contains(((COSString) name).getString()));
    }
  }

  @Test
  void a_table_has_one_head_that_is_read_once() {
    for (ReadTag table : root.find("Table")) {
      assertThat(table.find("THead")).hasSize(1);
      for (ReadTag head : table.find("THead").get(0).find("TH")) {
        String text = head.text();
        String half = text.substring(0, text.length() / 2);
        assertThat(half.isEmpty() || !(half + half).equals(text)).as(text).isTrue();
      }
    }
  }

  @Test
  void a_caption_is_the_first_thing_in_its_table_or_drawing() {
    assertThat(root.find("Caption")).isNotEmpty();
    for (ReadTag holder : root.find(tag -> tag.tags().stream().anyMatch(k -> k.is("Caption")))) {
      assertThat(holder.type()).isIn("Table", "Figure");
      assertThat(holder.tags().get(0).type()).isEqualTo("Caption");
      assertThat(holder.find("Caption")).hasSize(1);
    }
    long withNumber =
        root.find("Caption").stream().filter(one -> one.text().startsWith("Figuur ")).count();
    long shown = built.report().figures().values().stream().filter(f -> !f.isUnknown()).count();
    assertThat(withNumber).isGreaterThanOrEqualTo(shown);
  }

  @Test
  void a_drawing_says_in_words_what_it_shows_and_where_it_is() {
    assertThat(root.find("Figure"))
        .isNotEmpty()
        .allSatisfy(
            figure -> {
              assertThat(figure.string("Alt").orElse("")).hasSizeGreaterThan(30);
              assertThat(figure.attribute("BBox")).isPresent();
            });
  }

  @Test
  void no_tag_is_empty_but_the_cells_that_keep_a_table_regular() {
    assertThat(root.find(tag -> tag.kids().isEmpty() && !tag.is("TD"))).isEmpty();
  }

  @Test
  void what_is_known_only_to_the_program_is_not_in_the_file() {
    assertThat(root.find(tag -> tag.string("Alt").orElse("").matches("\\d+"))).isEmpty();
    assertThat(links()).noneMatch(link -> "".equals(link.getString(COSName.CONTENTS, "")));
    assertThat(root.find("Link"))
        .allSatisfy(link -> assertThat(link.string("Alt")).as(link.text()).isEmpty());
  }

  private static List<COSDictionary> links() {
    return root.all().flatMap(tag -> tag.links().stream()).toList();
  }

  @Test
  void every_link_on_a_page_is_in_the_tree() throws IOException {
    int onPages = 0;
    for (PDPage page : document.getPages()) {
      onPages += page.getAnnotations().size();
    }
    assertThat(links()).hasSize(onPages);
    assertThat(root.find("Link")).noneMatch(link -> link.links().isEmpty());
  }

  @Test
  void heads_and_feet_of_pages_are_not_read() {
    for (BuiltChapter chapter : built.chapters()) {
      List<ReadTag> paragraphs =
          root.find(tag -> tag.is("P") && tag.text().equals(chapter.title()));
      assertThat(paragraphs).as(chapter.title()).isEmpty();
    }
  }

  @Test
  void headings_never_skip_a_level() {
    int previous = 0;
    for (ReadTag heading : root.find("H1", "H2", "H3", "H4", "H5", "H6")) {
      int level = heading.type().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(previous + 1);
      previous = level;
    }
  }

  @Test
  void a_heading_stands_on_the_page_of_what_follows_it() {
    List<ReadTag> blocks =
        root.find("H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "Table", "Figure", "TOC");
    for (int i = 1; i < blocks.size(); i++) {
      ReadTag heading = blocks.get(i - 1);
      boolean empty = blocks.get(i).is("H1");
      if (heading.type().startsWith("H") && !empty) {
        assertThat(page(blocks.get(i))).as(heading.text()).isEqualTo(page(heading));
      }
    }
  }

  @Test
  void a_caption_stands_on_the_page_of_what_it_names() {
    for (ReadTag holder : root.find(tag -> tag.tags().stream().anyMatch(k -> k.is("Caption")))) {
      ReadTag caption = holder.tags().get(0);
      ReadTag first = holder.is("Table") ? holder.tags().get(1) : holder;
      assertThat(page(first)).as(caption.text()).isEqualTo(page(caption));
    }
  }

  private static int page(ReadTag tag) {
    return document.getPages().indexOf(new PDPage(tag.page().orElseThrow())) + 1;
  }

  @Test
  void every_figure_carries_its_numbers_as_a_file() {
    List<String> names =
        root.find(tag -> tag.element().containsKey(COSName.AF)).stream()
            .map(tag -> (COSDictionary) tag.element().getCOSArray(COSName.AF).getObject(0))
            .map(file -> file.getString(COSName.UF))
            .toList();
    List<String> expected =
        built.report().figures().values().stream()
            .filter(figure -> !figure.isUnknown())
            .map(figure -> "figuur-%03d-%s.csv".formatted(figure.number(), figure.key()))
            .toList();
    assertThat(names).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void an_abbreviation_is_explained_once_per_section() {
    List<String> explained =
        root.find("Span").stream().flatMap(tag -> tag.string("E").stream()).toList();
    List<String> written =
        Pattern.compile("<abbr title=\"([^\"]*)\"")
            .matcher(built.html())
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(explained).hasSameSizeAs(written).isNotEmpty();
    for (int i = 0; i < written.size(); i++) {
      assertThat(explained.get(i)).contains(written.get(i).replace("&amp;", "&"));
    }
    assertThat(
            root.find(
                tag -> tag.is("Span") && tag.string("E").isEmpty() && tag.string("Lang").isEmpty()))
        .isEmpty();
  }

  @Test
  void the_document_tells_its_title_and_language_and_has_bookmarks() {
    assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
    assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(document.getDocumentInformation().getTitle())
        .isEqualTo(built.report().edition().title());
    List<PDOutlineItem> bookmarks = new ArrayList<>();
    collect(document.getDocumentCatalog().getDocumentOutline(), bookmarks);
    List<String> titles = bookmarks.stream().map(PDOutlineItem::getTitle).toList();
    assertThat(titles).contains("Inhoud");
    assertThat(built.chapters())
        .allSatisfy(
            chapter -> assertThat(titles).anyMatch(title -> title.endsWith(chapter.title())));
  }

  @Test
  void a_bookmark_leads_to_its_heading() {
    IdentityHashMap<COSDictionary, ReadTag> tags = new IdentityHashMap<>();
    root.all().forEach(tag -> tags.put(tag.element(), tag));
    List<PDOutlineItem> bookmarks = new ArrayList<>();
    collect(document.getDocumentCatalog().getDocumentOutline(), bookmarks);
    assertThat(bookmarks).hasSizeGreaterThan(built.chapters().size());
    for (PDOutlineItem bookmark : bookmarks) {
      COSDictionary element = bookmark.getCOSObject().getCOSDictionary(COSName.getPDFName("SE"));
      assertThat(tags).as(bookmark.getTitle()).containsKey(element);
    }
  }

  private static void collect(PDOutlineNode node, List<PDOutlineItem> bookmarks) {
    for (PDOutlineItem item : node.children()) {
      bookmarks.add(item);
      collect(item, bookmarks);
    }
  }

  @Test
  void no_tag_lies_about_unused() {
    long inFile = document.getDocument().getObjectsByType(COSName.getPDFName("StructElem")).size();
    assertThat(root.all().count()).isEqualTo(inFile);
  }

  @Test
  void it_is_a_small_file() {
    assertThat((long) built.pdf().length).isLessThan(3 * MEGABYTE);
  }
}
