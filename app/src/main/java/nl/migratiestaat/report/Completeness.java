package nl.migratiestaat.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.input.Suggestion;

/**
 * Checks that every figure of a chapter is placed in it, in the codebook's order, and that all
 * commentary has a place.
 */
final class Completeness {

  private final Collection<FigureDefinition> figures;
  private final Mistakes mistakes;
  private final Problems problems;

  Completeness(Collection<FigureDefinition> figures, Mistakes mistakes, Problems problems) {
    this.figures = figures;
    this.mistakes = mistakes;
    this.problems = problems;
  }

  /**
   * @param placed keys of the figures of the whole report, in the order in which they stand
   */
  void chapter(String stem, List<String> placed) {
    List<String> expected =
        figures.stream()
            .filter(figure -> figure.chapter().equals(stem))
            .map(FigureDefinition::key)
            .toList();
    figures.stream()
        .filter(figure -> figure.chapter().equals(stem) && !placed.contains(figure.key()))
        .forEach(this::missing);
    order(
        stem,
        placed.stream().filter(expected::contains).toList(),
        expected.stream().filter(placed::contains).toList());
  }

  /**
   * @param placed keys of the figures that a file places
   */
  void file(ProjectFile file, List<String> placed) {
    figures.stream()
        .filter(figure -> placed.contains(figure.key()) && !figure.chapter().equals(file.stem()))
        .forEach(
            figure ->
                mistakes.text(
                    call(figure.key()),
                    file,
                    "de figuur “" + figure.key() + "” hoort in " + template(figure.chapter()),
                    "verwijs hier met ${figuur(\"" + figure.key() + "\")}"));
  }

  /**
   * @param commented keys of the commentary that has a place
   */
  void commentary(Commentary commentary, Set<String> commented) {
    commentary.parts().values().stream()
        .filter(part -> !commented.contains(part.key()))
        .forEach(
            part ->
                problems.add(
                    part.place(),
                    "de duiding “" + part.key() + "” heeft geen plaats in een hoofdstuk",
                    Suggestion.of(part.key(), commented)));
  }

  private void missing(FigureDefinition figure) {
    problems.add(
        figure.place(),
        "de figuur “" + figure.key() + "” staat niet in haar hoofdstuk",
        "zet " + call(figure.key()) + "/> in " + template(figure.chapter()));
  }

  private void order(String stem, List<String> placed, List<String> wanted) {
    for (int i = 0; i < placed.size(); i++) {
      if (!placed.get(i).equals(wanted.get(i))) {
        mistakes.text(
            call(placed.get(i)),
            new ProjectFile(template(stem), ""),
            "hier staat de figuur “"
                + placed.get(i)
                + "”, maar verwacht is “"
                + wanted.get(i)
                + "”",
            "houd de volgorde van het codeboek aan");
        return;
      }
    }
  }

  private static String call(String figure) {
    return "<@figuur \"" + figure + "\"";
  }

  private static String template(String chapter) {
    return ReportBuilder.CHAPTERS + "/" + chapter + ".ftl";
  }
}
