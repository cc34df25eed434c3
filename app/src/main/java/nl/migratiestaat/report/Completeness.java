package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.report.blocks.FigureBlock;
import nl.migratiestaat.text.Chapter;
import nl.migratiestaat.text.Texts;
import nl.migratiestaat.text.evaluation.Asked;
import nl.migratiestaat.text.function.Mistakes;
import nl.migratiestaat.text.tree.Call;
import nl.migratiestaat.text.tree.Part;

/**
 * Checks that every figure of a chapter is placed in it, in the codebook's order, and that all
 * commentary has a place.
 */
public final class Completeness {

  private final Dataset dataset;
  private final Texts texts;
  private final Mistakes mistakes;
  private final Problems problems;

  public Completeness(Dataset dataset, Texts texts, Problems problems) {
    this.dataset = dataset;
    this.texts = texts;
    this.mistakes = new Mistakes(dataset, problems);
    this.problems = problems;
  }

  /** Reports what is missing, and what stands twice or in the wrong place. */
  public void check() {
    Map<String, Call> placed = new LinkedHashMap<>();
    for (Chapter chapter : texts.chapters()) {
      chapter.blocks(FigureBlock.NAME).forEach(block -> figure(block.call(), chapter, placed));
    }
    if (texts.complete()) {
      texts.chapters().stream()
          .filter(chapter -> chapter.part() == Part.CHAPTER)
          .forEach(chapter -> chapter(chapter.stem(), placed));
      commentary();
    }
  }

  private void figure(Call call, Chapter chapter, Map<String, Call> placed) {
    String key = call.first();
    FigureDefinition figure = dataset.figures().get(key);
    if (figure == null) {
      mistakes.figure(call, key);
    } else if (placed.putIfAbsent(key, call) != null) {
      mistakes.at(
          call,
          key,
          "de figuur “" + key + "” staat al eerder in het rapport",
          "verwijs met ${figuur(\"" + key + "\")}");
    } else if (!figure.chapter().equals(chapter.stem())) {
      problems.add(
          call.place(),
          "de figuur “" + key + "” hoort in " + template(figure.chapter()),
          "verwijs hier met ${figuur(\"" + key + "\")}");
    }
  }

  /**
   * @param placed the figures of the whole report, in the order in which they stand
   */
  private void chapter(String stem, Map<String, Call> placed) {
    List<String> expected = new ArrayList<>();
    for (FigureDefinition figure : dataset.figures().values()) {
      if (figure.chapter().equals(stem) && placed.containsKey(figure.key())) {
        expected.add(figure.key());
      } else if (figure.chapter().equals(stem)) {
        problems.add(
            figure.place(),
            "de figuur “" + figure.key() + "” staat niet in haar hoofdstuk",
            "zet <@figuur \"" + figure.key() + "\"/> in " + template(stem));
      }
    }
    order(placed.keySet().stream().filter(expected::contains).toList(), expected, placed);
  }

  private void order(List<String> placed, List<String> wanted, Map<String, Call> calls) {
    for (int i = 0; i < placed.size(); i++) {
      if (!placed.get(i).equals(wanted.get(i))) {
        problems.add(
            calls.get(placed.get(i)).place(),
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

  private void commentary() {
    Set<String> asked = new TreeSet<>(texts.asked().map(Asked::key).toList());
    texts.commentary().parts().values().stream()
        .filter(part -> !asked.contains(part.key()))
        .forEach(
            part ->
                problems.add(
                    part.place(),
                    "de duiding “" + part.key() + "” heeft geen plaats in een hoofdstuk",
                    Suggestion.of(part.key(), asked)));
  }

  private static String template(String chapter) {
    return Part.CHAPTER.folder() + "/" + chapter + ".ftl";
  }
}
