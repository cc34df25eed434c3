package nl.migratiestaat.audit.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.input.KeyPlaces;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.text.Chapter;
import nl.migratiestaat.text.Texts;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.NoteNode;
import nl.migratiestaat.text.tree.Sentence;
import nl.migratiestaat.text.tree.Trees;

/**
 * T605: an abbreviation that a text uses and the list does not explain, be it as the other name of
 * another one, in brackets; T606: one that is listed and that nothing uses. Longer words in
 * capitals are names, and are left alone.
 */
final class AbbreviationRule implements Rule {

  private static final String FILE = "data/abbreviations.yaml";
  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\d-])[A-Z]{2,5}(?![\\p{L}\\d])");
  private static final Pattern ROMAN = Pattern.compile("[IVXL]+");

  private final Texts texts;
  private final Project project;
  private final Problems problems;

  AbbreviationRule(Texts texts, Project project, Problems problems) {
    this.texts = texts;
    this.project = project;
    this.problems = problems;
  }

  @Override
  public List<Finding> findings() {
    Map<String, Place> listed = KeyPlaces.read(project, FILE, problems);
    return Stream.concat(unlisted(listed.keySet()), unused(listed)).toList();
  }

  private Stream<Finding> unlisted(Set<String> listed) {
    Set<String> known = new TreeSet<>();
    listed.forEach(key -> known.addAll(List.of(key.toUpperCase(Locale.ROOT).split("[ -]"))));
    Map<String, Place> first = new LinkedHashMap<>();
    texts
        .sentences()
        .forEach(
            sentence -> {
              Matcher capitals = CAPITALS.matcher(sentence.words());
              while (capitals.find()) {
                first.putIfAbsent(capitals.group(), sentence.place(capitals.start()));
              }
            });
    String list = project.read(FILE, problems).map(ProjectFile::text).orElse("");
    first
        .keySet()
        .removeIf(
            word ->
                known.contains(word)
                    || list.contains("(" + word + ")")
                    || ROMAN.matcher(word).matches());
    first.remove(UnfinishedRule.MARK);
    return first.entrySet().stream()
        .map(
            word ->
                Finding.of(
                    "T605",
                    Severity.WARNING,
                    word.getValue(),
                    "de afkorting %s staat niet in de lijst".formatted(word.getKey()),
                    "voeg haar toe aan " + FILE + ", of schrijf haar uit"));
  }

  private Stream<Finding> unused(Map<String, Place> listed) {
    String everything = everything();
    return listed.entrySet().stream()
        .filter(entry -> !isWord(entry.getKey().toLowerCase(Locale.ROOT), everything))
        .map(
            entry ->
                Finding.of(
                    "T606",
                    Severity.WARNING,
                    entry.getValue(),
                    "de afkorting %s staat in de lijst, maar wordt nergens gebruikt"
                        .formatted(entry.getKey()),
                    "verwijder haar uit de lijst"));
  }

  private static boolean isWord(String word, String everything) {
    int at = everything.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetter(everything.charAt(at - 1));
      boolean ends = end == everything.length() || !Character.isLetter(everything.charAt(end));
      if (begins && ends) {
        return true;
      }
      at = everything.indexOf(word, at + 1);
    }
    return false;
  }

  /** All that can be printed, in small letters: the texts, and the data besides the list itself. */
  private String everything() {
    StringBuilder everything = new StringBuilder();
    texts.chapters().forEach(chapter -> everything.append(printed(chapter)).append('\n'));
    Stream.concat(Stream.of("data", "templates/processes"), folders())
        .flatMap(folder -> project.files(folder, ".yaml").stream())
        .filter(name -> !name.equals(FILE))
        .flatMap(name -> project.read(name, problems).stream())
        .map(ProjectFile::text)
        .forEach(text -> everything.append(text).append('\n'));
    return everything.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Everything a chapter says, arguments of blocks included, whether the year has its numbers or
   * not.
   */
  private static String printed(Chapter chapter) {
    StringBuilder words = new StringBuilder(Trees.plain(chapter.document()));
    chapter.sentences().stream().map(Sentence::words).forEach(words.append(' ')::append);
    Trees.walk(
        chapter.document(),
        node -> {
          if (node instanceof BlockNode block) {
            block.arguments().values().forEach(one -> words.append(' ').append(one.plain()));
          } else if (node instanceof NoteNode) {
            Trees.children(node).forEach(one -> words.append(' ').append(Trees.plain(one)));
          }
        });
    return words.toString();
  }

  private Stream<String> folders() {
    return project.folders("data").stream()
        .flatMap(folder -> Stream.concat(Stream.of(folder), project.folders(folder).stream()));
  }
}
