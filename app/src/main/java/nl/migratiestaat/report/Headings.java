package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.input.ProjectFile;
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
  private static final int DEEPEST = 6;

  private final Part part;
  private final String chapter;
  private final ProjectFile file;
  private final HeadingCheck check;
  private final Fragments fragments;
  private final int[] counters = new int[7];
  private final List<Section> sections = new ArrayList<>();
  private int unnumberedLevel = DEEPEST;

  /**
   * @param part the part of the report the chapter belongs to
   * @param chapter the chapter's number; empty for one without
   */
  Headings(Part part, String chapter, ProjectFile file, Mistakes mistakes, Fragments fragments) {
    this.part = part;
    this.chapter = chapter;
    this.file = file;
    this.check = new HeadingCheck(mistakes, file);
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
    boolean dash = attributes.filter(found -> !found.group(1).isEmpty()).isPresent();
    String number = isNumbered(heading.getLevel(), dash) ? number(heading.getLevel()) : "";
    String id = attributes.map(found -> found.group(2)).orElseGet(() -> prefix() + sections.size());
    String plain = plain(heading);
    Section section =
        new Section(heading.getLevel(), number, Fragments.withoutTokens(plain), id, part);
    check.next(section, plain);
    sections.add(section);
    if (!number.isEmpty()) {
      heading.prependChild(
          new Text(
              fragments.inline(
                  () -> "<span class=\"nummer\">" + label(section.label()) + "</span> ")));
    }
  }

  /** The label of a heading; after a word the number itself is an element, to be printed large. */
  private static String label(String label) {
    return label.replaceFirst(" (\\S+)$", " <span class=\"cijfer\">$1</span>");
  }

  /** What stands under a heading without a number has none either. */
  private boolean isNumbered(int level, boolean dash) {
    if (level > unnumberedLevel) {
      return false;
    }
    unnumberedLevel = dash ? level : DEEPEST;
    return !dash && !chapter.isEmpty();
  }

  /** An anchor of its own in the whole report: p4-7, or pinleiding-2 where there is no number. */
  private String prefix() {
    return "p" + (chapter.isEmpty() ? file.stem() : chapter) + "-";
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
