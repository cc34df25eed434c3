package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.List;
import nl.migratiestaat.report.blocks.WrittenChapter;
import nl.migratiestaat.text.tree.Part;
import nl.migratiestaat.text.tree.Section;

/**
 * The headings in the order of the pages, as the table of contents and the bookmarks show them.
 * Dashboards and appendices stand under an entry of their own.
 */
final class Contents {

  private static final int DEEPEST = 3;

  private Contents() {}

  /** Numbered headings only: what is printed in the table of contents. */
  static List<Section> printed(List<WrittenChapter> chapters) {
    return entries(chapters).stream()
        .filter(
            entry ->
                entry.level() == 1
                    || !entry.number().isEmpty()
                    || (entry.level() == 2 && entry.part() == Part.DASHBOARD))
        .toList();
  }

  /** All headings, three levels deep. */
  static List<Section> entries(List<WrittenChapter> chapters) {
    List<Section> entries = new ArrayList<>();
    Part part = Part.CHAPTER;
    for (WrittenChapter chapter : chapters) {
      boolean grouped = chapter.part() != Part.CHAPTER && chapters.size() > 1;
      if (grouped && chapter.part() != part) {
        entries.add(new Section(1, "", group(chapter.part()), chapter.id(), chapter.part()));
      }
      part = chapter.part();
      for (Section section : chapter.sections()) {
        int level = section.level() + (grouped ? 1 : 0);
        if (level <= DEEPEST) {
          boolean appendix = section.part() == Part.APPENDIX && section.level() == 1;
          String number = appendix ? section.label() : section.number();
          entries.add(new Section(level, number, section.title(), section.id(), chapter.part()));
        }
      }
    }
    return entries;
  }

  /** What dashboards or appendices are together. */
  static String group(Part part) {
    return part == Part.APPENDIX ? "Bijlagen" : "Dashboards";
  }
}
