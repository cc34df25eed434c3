package nl.migratiestaat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.migratiestaat.report.blocks.Content;
import nl.migratiestaat.report.blocks.WrittenChapter;
import nl.migratiestaat.report.html.Xhtml;
import nl.migratiestaat.text.tree.Part;
import nl.migratiestaat.text.tree.Section;
import org.junit.jupiter.api.Test;

class ContentsTest {

  @Test
  void dashboards_and_appendices_stand_together_in_the_contents() {
    List<WrittenChapter> chapters =
        List.of(
            chapter(Part.CHAPTER, "0-inleiding", "", "Inleiding"),
            chapter(Part.DASHBOARD, "1-wereld", "", "Wereld"),
            chapter(Part.DASHBOARD, "2-land", "", "Land"),
            chapter(Part.CHAPTER, "1-beleid", "1", "Beleid"),
            chapter(Part.APPENDIX, "1-processen", "I", "Processen"));
    assertThat(Contents.printed(chapters))
        .extracting(entry -> entry.level() + " " + entry.number() + " " + entry.title())
        .containsExactly(
            "1  Inleiding",
            "1  Dashboards",
            "2  Wereld",
            "2  Land",
            "1 1 Beleid",
            "1  Bijlagen",
            "2 Bijlage I Processen");
  }

  private static WrittenChapter chapter(Part part, String stem, String number, String title) {
    Content nothing = new Content(Xhtml.document().createDocumentFragment());
    List<Section> sections = List.of(new Section(1, number, title, stem, part));
    return new WrittenChapter(part, stem, number, sections, nothing, List.of());
  }
}
