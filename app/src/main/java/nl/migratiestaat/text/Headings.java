package nl.migratiestaat.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.text.evaluation.Tree;
import nl.migratiestaat.text.tree.CallNode;
import nl.migratiestaat.text.tree.NoteNode;
import nl.migratiestaat.text.tree.Part;
import nl.migratiestaat.text.tree.Section;
import nl.migratiestaat.text.tree.Trees;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;

/**
 * Numbers the headings of one chapter and gives them their anchors. A heading may end with {@code
 * {#anchor}}; {@code {-}} leaves it unnumbered.
 */
final class Headings {

  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\s*\\{(-?)\\s*(?:#([a-z0-9-]+))?\\}\\s*$");

  /** The only functions that a heading may hold. */
  private static final Set<String> YEARS = Set.of("jaar", "vorigjaar");

  private static final int DEEPEST_NUMBER = 4;
  private static final int DEEPEST = 6;

  private final Part part;
  private final String chapter;
  private final ProjectFile file;
  private final HeadingCheck check;
  private final Tree tree;
  private final Map<Heading, Section> sections = new LinkedHashMap<>();
  private final int[] counters = new int[7];
  private int unnumberedLevel = DEEPEST;

  private Headings(Part part, String chapter, ProjectFile file, Tree tree, Problems problems) {
    this.part = part;
    this.chapter = chapter;
    this.file = file;
    this.tree = tree;
    this.check = new HeadingCheck(problems);
  }

  /**
   * The sections of a tree by their headings.
   *
   * @param part the part of the report the chapter belongs to
   * @param chapter the chapter's number; empty for one without
   */
  static Map<Heading, Section> in(
      Tree tree, Part part, String chapter, ProjectFile file, Problems problems) {
    Headings headings = new Headings(part, chapter, file, tree, problems);
    Trees.all(tree.document(), Heading.class).stream()
        .filter(heading -> heading.getParent() == tree.document())
        .forEach(headings::add);
    return headings.sections;
  }

  private void add(Heading heading) {
    Optional<Matcher> attributes = attributes(heading);
    boolean dash = attributes.filter(found -> !found.group(1).isEmpty()).isPresent();
    String number = isNumbered(heading.getLevel(), dash) ? number(heading.getLevel()) : "";
    String id = attributes.map(found -> found.group(2)).orElseGet(() -> prefix() + sections.size());
    String title = Trees.plain(heading).strip();
    Section section = new Section(heading.getLevel(), number, title, id, part);
    boolean calls =
        Trees.all(heading, CallNode.class).stream()
                .anyMatch(call -> !YEARS.contains(call.call().name()))
            || !Trees.all(heading, NoteNode.class).isEmpty();
    check.next(section, calls, tree.place(heading));
    sections.put(heading, section);
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
}
