package nl.migratiestaat.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.migratiestaat.text.evaluation.Asked;
import nl.migratiestaat.text.evaluation.Commentary;
import nl.migratiestaat.text.tree.Sentence;

/**
 * Everything an edition says in words, read.
 *
 * @param chapters in the order of the pages
 * @param outline the sections of them all
 * @param commentary what the year's editors wrote
 * @param prose reads the longer texts of the data with the same functions
 * @param complete whether every template could be read and evaluated to its end
 * @param leftOut how many sentences of a template are left out because the year lacks a number in
 *     them, by file
 */
public record Texts(
    List<Chapter> chapters,
    Outline outline,
    Commentary commentary,
    ProseReader prose,
    boolean complete,
    Map<String, Integer> leftOut) {

  public Texts {
    chapters = List.copyOf(chapters);
  }

  /** The sentences of the templates and the commentary, then of the longer texts of the data. */
  public Stream<Sentence> allSentences() {
    return Stream.concat(sentences(), prose.sentences());
  }

  /** The sentences of the templates and the commentary, as typed. */
  public Stream<Sentence> sentences() {
    return chapters.stream().flatMap(chapter -> chapter.sentences().stream());
  }

  /** All places for commentary. */
  public Stream<Asked> asked() {
    return chapters.stream().flatMap(chapter -> chapter.asked().stream());
  }
}
