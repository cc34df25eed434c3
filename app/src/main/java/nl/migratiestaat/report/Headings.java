package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.dataset.Place;
import nl.migratiestaat.dataset.Problems;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Numbers the headings of one chapter and gives them their anchors. A heading may end with {@code
 * {#anchor}}; {@code {-}} leaves it unnumbered.
 */
final class Headings extends AbstractVisitor {

  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\s*\\{(-?)\\s*(?:#([a-z0-9-]+))?\\}\\s*$");
  private static final int DEEPEST_NUMBER = 4;

  private final Part part;
  private final String chapter;
  private final Place place;
  private final Problems problems;
  private final Fragments fragments;
  private final int[] counters = new int[7];
  private final List<Section> sections = new ArrayList<>();
  private int previousLevel;

  /**
   * @param part the part of the report the chapter belongs to
   * @param chapter the chapter's number; empty for one without
   */
  Headings(Part part, String chapter, Place place, Problems problems, Fragments fragments) {
    this.part = part;
    this.chapter = chapter;
    this.place = place;
    this.problems = problems;
    this.fragments = fragments;
  }

  List<Section> sections() {
    return sections;
  }

  /** The section of a heading that was visited; in order of the headings. */
  Section section(int index) {
    return sections.get(index);
  }

  @Override
  public void visit(Heading heading) {
    Optional<Matcher> attributes = attributes(heading);
    boolean numbered =
        attributes.map(found -> found.group(1).isEmpty()).orElse(true) && !chapter.isEmpty();
    String number = numbered ? number(heading.getLevel()) : "";
    String id =
        attributes
            .map(found -> found.group(2))
            .orElseGet(() -> "p" + chapter + "-" + sections.size());
    Section section = new Section(heading.getLevel(), number, plain(heading), id, part);
    checkLevel(section);
    sections.add(section);
    if (!number.isEmpty()) {
      heading.prependChild(
          new Text(fragments.inline(() -> "<span class=\"nummer\">" + section.label() + "</span> ")));
    }
  }

  private Optional<Matcher> attributes(Heading heading) {
    if (heading.getLastChild() instanceof Text last) {
      Matcher matcher = ATTRIBUTES.matcher(last.getLiteral());
      if (matcher.find()) {
        last.setLiteral(last.getLiteral().substring(0, matcher.start()));
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }

  private void checkLevel(Section section) {
    if (section.level() > previousLevel + 1) {
      problems.add(
          place,
          "de kop “" + section.title() + "” slaat een niveau over",
          "gebruik " + "#".repeat(previousLevel + 1));
    }
    previousLevel = section.level();
  }

  private String number(int level) {
    if (level == 1) {
      return chapter;
    }
    if (level > DEEPEST_NUMBER) {
      return "";
    }
    counters[level]++;
    for (int deeper = level + 1; deeper < counters.length; deeper++) {
      counters[deeper] = 0;
    }
    StringBuilder number = new StringBuilder(chapter);
    for (int each = 2; each <= level; each++) {
      number.append('.').append(counters[each]);
    }
    return number.toString();
  }

  private static String plain(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code part) {
            text.append(part.getLiteral());
          }
        });
    return text.toString().strip();
  }
}
