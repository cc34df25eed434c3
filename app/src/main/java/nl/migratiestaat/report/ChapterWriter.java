package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import nl.migratiestaat.input.ProjectFile;

/**
 * Turns the template of one chapter into HTML, in two steps: first all chapters' headings, then the
 * text.
 */
final class ChapterWriter {

  private static final String WITHOUT = "blocks/zonder-duiding.ftlh";

  private final Templates templates;
  private final Fragments fragments;
  private final Outline outline;
  private final MissingNumbers gaps;
  private final Predicate<String> lacksCommentary;
  private final Mistakes mistakes;

  /**
   * @param lacksCommentary whether the template in a file had room for commentary and got none
   */
  ChapterWriter(
      Templates templates,
      Fragments fragments,
      Outline outline,
      MissingNumbers gaps,
      Predicate<String> lacksCommentary,
      Mistakes mistakes) {
    this.templates = templates;
    this.fragments = fragments;
    this.outline = outline;
    this.gaps = gaps;
    this.lacksCommentary = lacksCommentary;
    this.mistakes = mistakes;
  }

  /**
   * A chapter of which the headings are known, but not yet the text that refers to other chapters.
   *
   * @param html with tokens
   */
  record Draft(Part part, String stem, String number, List<Section> sections, String html) {}

  Optional<Draft> draft(Part part, ProjectFile file, Map<String, Object> names) {
    return templates
        .parse(file, file.text())
        .flatMap(template -> templates.run(template, names))
        .map(markdown -> draft(part, file, markdown));
  }

  private Draft draft(Part part, ProjectFile file, String markdown) {
    String number = part.number(file.stem());
    Headings headings = new Headings(part, number, file, mistakes, fragments);
    String html = Markdown.chapter(markdown, headings, gaps, new TextCheck(mistakes, file));
    if (!number.isEmpty() && lacksCommentary.test(file.name())) {
      html = html.replaceFirst("</h1>", "</h1>" + quoted(templates.page(WITHOUT, Map.of())));
    }
    if (headings.sections().isEmpty()) {
      mistakes.text(
          "", file, "het hoofdstuk heeft geen kop", "begin met een regel als # Titel {#titel}");
    }
    for (Section section : headings.sections()) {
      if (outline.contains(section.id())) {
        mistakes.heading(
            section.title(),
            file,
            "de paragraaf “" + section.id() + "” bestaat al",
            "geef de kop “" + section.title() + "” een andere {#naam}");
      }
      outline.add(section);
    }
    return new Draft(part, file.stem(), number, headings.sections(), html);
  }

  private static String quoted(String html) {
    return Matcher.quoteReplacement("\n" + html.strip());
  }

  /** Fills in what a draft left open; called for every chapter in the order of the report. */
  Chapter finish(Draft draft, Supplier<List<Chapter.Note>> notes) {
    String html = fragments.resolve(draft.html());
    return new Chapter(
        draft.part(),
        draft.stem(),
        draft.number(),
        draft.sections(),
        html,
        new ArrayList<>(notes.get()));
  }
}
