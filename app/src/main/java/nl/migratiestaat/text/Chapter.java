package nl.migratiestaat.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.text.evaluation.Asked;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.Part;
import nl.migratiestaat.text.tree.Section;
import nl.migratiestaat.text.tree.Sentence;
import nl.migratiestaat.text.tree.Trees;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A chapter, dashboard or appendix, read.
 *
 * @param part the part of the report it belongs to
 * @param number its number; empty for the introduction and the dashboards
 * @param file its template
 * @param document its tree, without the sentences whose number the year lacks
 * @param headings the sections of its headings
 * @param sentences as typed, before any was left out
 * @param asked its places for commentary
 */
public record Chapter(
    Part part,
    String number,
    ProjectFile file,
    Node document,
    Map<Heading, Section> headings,
    List<Sentence> sentences,
    List<Asked> asked) {

  public Chapter {
    sentences = List.copyOf(sentences);
    asked = List.copyOf(asked);
  }

  /** Name of its template: {@code 4-asielmigratie}. */
  public String stem() {
    return file.stem();
  }

  /** Its headings as sections, the chapter's own first. */
  public List<Section> sections() {
    return List.copyOf(headings.values());
  }

  /** Its title; the name of its template when it has no heading. */
  public String title() {
    return first().map(Section::title).orElse(stem());
  }

  /** Its anchor. */
  public String id() {
    return first().map(Section::id).orElse(stem());
  }

  private Optional<Section> first() {
    return headings.values().stream().findFirst();
  }

  /** The blocks with a name in it, in reading order. */
  public List<BlockNode> blocks(String name) {
    return Trees.all(document, BlockNode.class).stream()
        .filter(block -> block.name().equals(name))
        .toList();
  }

  /** Whether it has room for commentary and the year has none for it. */
  public boolean lacksCommentary() {
    return !asked.isEmpty() && asked.stream().noneMatch(one -> one.part().isPresent());
  }
}
