package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.ProjectFile;

/** A chapter or a file of commentary as the audit reads it: sentences, and the calls in them. */
final class Text {

  /** Stands for a character that is no word: of a call, a tag, an address. */
  static final char MASK = '\uE000';

  private static final Pattern NOTE = Pattern.compile("<@noot>(.*?)</@noot>", Pattern.DOTALL);
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "<#--.*?-->" // a remark
              + "|\\$\\{(?:[^{}\"]|\"[^\"]*\")*\\}" // a call or a name
              + "|</?[@#](?:[^>\"]|\"[^\"]*\")*>" // a tag
              + "|\\]\\([^)\\s]*\\)" // the address of a link
              + "|\\{[^}\\n]*\\}", // the name of a heading
          Pattern.DOTALL);

  /** A sentence ends at a full stop before a capital, and at the end of a paragraph or item. */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?])[)’\"]*\\s+(?=[‘\"(]?[\\p{Lu}\uE000])|\\n"
              + "\\s*\\n"
              + "|\\n"
              + "(?=\\s*(?:[-#]|\\d+\\.\\s))");

  private final ProjectFile file;
  private final List<Call> calls;
  private final List<Sentence> sentences = new ArrayList<>();

  Text(ProjectFile file) {
    this.file = file;
    this.calls = Call.in(file.text());
    Matcher note = NOTE.matcher(file.text());
    String masked = mask(NO_WORDS.matcher(file.text()));
    StringBuilder withoutNotes = new StringBuilder(masked);
    while (note.find()) {
      split(masked.substring(note.start(1), note.end(1)), note.start(1), true);
      for (int i = note.start(); i < note.end(); i++) {
        withoutNotes.setCharAt(i, MASK);
      }
    }
    split(withoutNotes.toString(), 0, false);
  }

  ProjectFile file() {
    return file;
  }

  List<Call> calls() {
    return calls;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  Place place(int offset) {
    String before = file.text().substring(0, offset);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Place(file.name(), line, offset - before.lastIndexOf('\n'));
  }

  private static String mask(Matcher matcher) {
    return matcher.replaceAll(found -> String.valueOf(MASK).repeat(found.group().length()));
  }

  private void split(String words, int offset, boolean inNote) {
    Matcher end = END.matcher(words);
    int from = 0;
    while (end.find()) {
      add(words.substring(from, end.start()), offset + from, inNote);
      from = end.end();
    }
    add(words.substring(from), offset + from, inNote);
  }

  private void add(String words, int start, boolean inNote) {
    if (!words.isBlank()) {
      int end = start + words.length();
      List<Call> inside =
          calls.stream().filter(call -> call.start() >= start && call.end() <= end).toList();
      List<Call> own =
          inNote ? inside : inside.stream().filter(call -> shows(words, call, start)).toList();
      sentences.add(new Sentence(this, start, words, own, inNote));
    }
  }

  /** Whether a call belongs to the sentence itself, and not to a footnote in it. */
  private boolean shows(String words, Call call, int start) {
    Matcher note = NOTE.matcher(file.text());
    note.region(start, start + words.length());
    while (note.find()) {
      if (note.start() < call.start() && call.end() < note.end()) {
        return false;
      }
    }
    return true;
  }
}
