package nl.migratiestaat.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.figure.SeriesLookup;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.text.evaluation.Asked;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.evaluation.Commentary;
import nl.migratiestaat.text.evaluation.Evaluation;
import nl.migratiestaat.text.evaluation.Tree;
import nl.migratiestaat.text.function.CitationFunctions;
import nl.migratiestaat.text.function.Methodology;
import nl.migratiestaat.text.function.Mistakes;
import nl.migratiestaat.text.function.NameFunctions;
import nl.migratiestaat.text.function.NumberFunctions;
import nl.migratiestaat.text.function.TextFunction;
import nl.migratiestaat.text.tree.NoteNode;
import nl.migratiestaat.text.tree.NumberNode;
import nl.migratiestaat.text.tree.Part;
import nl.migratiestaat.text.tree.Sentence;
import nl.migratiestaat.text.tree.Trees;
import nl.migratiestaat.text.tree.TypedText;

/**
 * Reads the texts of an edition. Sections, footnotes and numbers are numbered over the whole
 * report, so that a chapter that is written alone bears the numbers it has in print.
 */
public final class TextsReader {

  private final Project project;
  private final Problems problems;
  private final Evaluation evaluation;
  private final MissingNumbers missing = new MissingNumbers();
  private final Outline outline = new Outline();
  private final Commentary commentary;
  private final Map<String, TextFunction> functions = new LinkedHashMap<>();
  private boolean complete = true;

  private TextsReader(
      Project project,
      SeriesLookup series,
      Methodology methodology,
      Set<String> terms,
      List<BlockForm> blocks,
      Problems problems) {
    this.project = project;
    this.problems = problems;
    this.commentary = Commentary.read(project, series.cells().reportingYear(), problems);
    Mistakes mistakes = new Mistakes(series.cells().dataset(), problems);
    new NumberFunctions(series, mistakes).addTo(functions);
    new NameFunctions(series, mistakes, methodology, terms).addTo(functions);
    new CitationFunctions(mistakes).addTo(functions);
    this.evaluation = Evaluation.ofTexts(functions, blocks, commentary, problems);
  }

  /**
   * The texts of an edition; what is wrong with them stands in problems.
   *
   * @param methodology what {@code ${regel(…)}} says
   * @param terms keys of the glossary
   * @param blocks what a text may place
   */
  public static Texts read(
      Project project,
      SeriesLookup series,
      Methodology methodology,
      Set<String> terms,
      List<BlockForm> blocks,
      Problems problems) {
    return new TextsReader(project, series, methodology, terms, blocks, problems).texts();
  }

  private Texts texts() {
    List<Chapter> chapters = new ArrayList<>();
    for (Part part : Part.values()) {
      for (String name : project.files(part.folder(), ".ftl")) {
        Optional<Chapter> chapter =
            project.read(name, problems).flatMap(file -> chapter(part, file));
        complete &= chapter.isPresent();
        chapter.ifPresent(chapters::add);
      }
    }
    complete &= evaluation.isComplete();
    chapters.sort(Comparator.comparingInt(TextsReader::order));
    number(chapters);
    References references = new References(outline, complete, problems);
    chapters.forEach(chapter -> references.refer(chapter.document()));
    ProseReader prose = new ProseReader(functions, references, problems);
    return new Texts(chapters, outline, commentary, prose, complete, missing.leftOut());
  }

  /** In the order of the pages: the dashboards stand between the introduction and chapter 1. */
  private static int order(Chapter chapter) {
    return switch (chapter.part()) {
      case CHAPTER -> chapter.number().isEmpty() ? 0 : 2;
      case DASHBOARD -> 1;
      case APPENDIX -> 3;
    };
  }

  private Optional<Chapter> chapter(Part part, ProjectFile file) {
    Optional<Tree> tree = evaluation.read(TypedText.of(file));
    List<Asked> asked = evaluation.takeAsked();
    return tree.map(found -> chapter(part, file, found, asked));
  }

  private Chapter chapter(Part part, ProjectFile file, Tree tree, List<Asked> asked) {
    String number = part.number(file.stem());
    var headings = Headings.in(tree, part, number, file, problems);
    if (headings.isEmpty()) {
      problems.add(
          new Place(file.name(), 1, 1),
          "het hoofdstuk heeft geen kop",
          "begin met een regel als # Titel {#titel}");
    }
    headings.forEach(
        (heading, section) -> {
          if (outline.contains(section.id())) {
            problems.add(
                tree.place(heading),
                "de paragraaf “" + section.id() + "” bestaat al",
                "geef de kop “" + section.title() + "” een andere {#naam}");
          }
          outline.add(section);
        });
    List<Sentence> sentences = Sentence.in(tree.document());
    missing.leaveOut(tree.document(), file.name());
    return new Chapter(part, number, file, tree.document(), headings, sentences, asked);
  }

  private static void number(List<Chapter> chapters) {
    int[] last = new int[2];
    for (Chapter chapter : chapters) {
      Trees.walk(
          chapter.document(),
          node -> {
            if (node instanceof NoteNode note) {
              note.number(++last[0]);
            } else if (node instanceof NumberNode number) {
              number.number(++last[1]);
            }
          });
    }
  }
}
