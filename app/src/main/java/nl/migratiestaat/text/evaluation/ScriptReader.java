package nl.migratiestaat.text.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.Call;
import nl.migratiestaat.text.tree.Spot;
import nl.migratiestaat.text.tree.TypedText;

/**
 * Prepares a typed text for FreeMarker. Every {@code ${…}} is handed to a function with its offset
 * ({@code ${_h(0,17,…)}}), every {@code <@…>} gets its offset as an argument, and wherever typed
 * words begin again there is a mark. What is not found here reaches FreeMarker without an offset
 * and is refused there, so a call that is printed is a call whose place is known.
 *
 * <p>Authors write {@code <@figuur "sleutel"/>}; FreeMarker wants the argument to have a name, so
 * it gets one. FreeMarker's own instructions are refused: a loop in a text could go on for ever.
 */
public final class ScriptReader {

  /** The function to which everything between braces is handed. */
  public static final String HANDED = "_h";

  /** The arguments of a block that say which script it stands in and where. */
  public static final String SCRIPT = "_s";

  public static final String OFFSET = "_o";

  private static final Pattern INSTRUCTION = Pattern.compile("</?#(?!--)\\w*|\\[#\\w*|#\\{");
  private static final Pattern TAG_NAME = Pattern.compile("<@(\\w+)(?=[\\s/>])");
  private static final String BLANK = " \t";

  private final int number;
  private final TypedText typed;
  private final String text;
  private final int end;
  private final Problems problems;
  private final StringBuilder out = new StringBuilder();
  private final List<Script.Step> steps = new ArrayList<>();
  private final Map<Integer, List<Call.Literal>> literals = new HashMap<>();
  private final Deque<Integer> calls = new ArrayDeque<>();
  private boolean refused;
  private int at;

  private ScriptReader(int number, TypedText typed, int from, int to, Problems problems) {
    this.number = number;
    this.typed = typed;
    this.text = typed.text();
    this.at = from;
    this.end = to;
    this.problems = problems;
  }

  /**
   * The script of a part of a file; empty, with problems, when it holds instructions or a call
   * without an end.
   *
   * @param number by which the script is known in its marks
   */
  public static Optional<Script> read(
      int number, TypedText typed, int from, int to, Problems problems) {
    ScriptReader reader = new ScriptReader(number, typed, from, to, problems);
    reader.words();
    return reader.refused
        ? Optional.empty()
        : Optional.of(new Script(typed, reader.out.toString(), reader.literals, reader.steps));
  }

  private void words() {
    begin();
    Matcher instruction = INSTRUCTION.matcher(text).region(at, end);
    while (at < end) {
      if (text.startsWith("<#--", at)) {
        remark();
      } else if (text.startsWith("${", at)) {
        handed();
        begin();
      } else if (text.startsWith("<@", at)) {
        boolean alone = startsLine();
        startTag();
        afterTag(alone);
      } else if (text.startsWith("</@", at)) {
        boolean alone = startsLine();
        copyUntil(Math.min(end, after(">")));
        afterTag(alone);
      } else if (instruction.region(at, end).lookingAt()) {
        refuse(instruction.group());
        copyUntil(instruction.end());
      } else {
        copy();
      }
    }
  }

  private void refuse(String instruction) {
    refused = true;
    problems.add(
        typed.place(at),
        "instructies als “" + instruction + "” horen niet in een tekst",
        "gebruik de functies en aanroepen uit de handleiding");
  }

  /** A remark of the author, which is not printed. */
  private void remark() {
    boolean alone = startsLine();
    at = Math.min(end, after("-->"));
    afterTag(alone);
  }

  /** What stands between braces behind a dollar sign, with the place of its beginning. */
  private void handed() {
    int start = at;
    copyUntil(at + 2);
    insert(HANDED + "(" + number + "," + start + ",");
    calls.push(start);
    expression("}");
    calls.pop();
    refuseUnclosed(start, "}");
    insert(")");
    copyUntil(Math.min(end, at + 1));
  }

  private void startTag() {
    int start = at;
    Matcher name = TAG_NAME.matcher(text).region(at, end);
    calls.push(start);
    if (name.lookingAt()) {
      copyUntil(name.end());
      insert(" " + SCRIPT + "=" + number + " " + OFFSET + "=" + start);
      while (at < end && Character.isWhitespace(text.charAt(at))) {
        copy();
      }
      if (at < end && isQuote(text.charAt(at))) {
        insert(BlockNode.NAMELESS + "=");
      }
    } else {
      copyUntil(Math.min(end, at + 2));
    }
    expression(">");
    calls.pop();
    refuseUnclosed(start, ">");
    copyUntil(Math.min(end, at + 1));
  }

  /** A call that goes on to the end of the text. */
  private void refuseUnclosed(int start, String close) {
    if (at >= end) {
      refused = true;
      problems.add(
          typed.place(start),
          "deze aanroep is niet gesloten",
          "controleer haakjes en aanhalingstekens, en zet er " + close + " achter");
    }
  }

  /** Copies an expression up to the character that ends it, which is not in a text or brackets. */
  private void expression(String close) {
    int depth = 0;
    while (at < end) {
      char c = text.charAt(at);
      if (depth == 0 && close.indexOf(c) >= 0) {
        return;
      }
      if (isQuote(c)) {
        literal(isRaw());
      } else {
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        copy();
      }
    }
  }

  /** Whether the quotation mark here begins a text in which nothing is special: {@code r"…"}. */
  private boolean isRaw() {
    return at > 0
        && text.charAt(at - 1) == 'r'
        && (at == 1 || !Character.isJavaIdentifierPart(text.charAt(at - 2)));
  }

  private void literal(boolean raw) {
    char quote = text.charAt(at);
    copy();
    int start = at;
    while (at < end && text.charAt(at) != quote) {
      if (!raw && text.startsWith("${", at)) {
        handed();
      } else {
        copyUntil(Math.min(end, !raw && text.charAt(at) == '\\' ? at + 2 : at + 1));
      }
    }
    literals
        .computeIfAbsent(calls.peek(), call -> new ArrayList<>())
        .add(new Call.Literal(text.substring(start, at), new Spot(typed, start)));
    copyUntil(Math.min(end, at + 1));
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** Whether nothing but blanks stands before this on its line. */
  private boolean startsLine() {
    int before = at - 1;
    while (before >= 0 && BLANK.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  /** A tag that has a line for itself takes the line with it. */
  private void afterTag(boolean startedLine) {
    int next = at;
    while (next < end && BLANK.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (startedLine && next < end && text.charAt(next) == '\n') {
      at = next + 1;
    }
    begin();
  }

  /** Typed words begin here. */
  private void begin() {
    insert(Marks.typed(number, at));
  }

  private int after(String word) {
    int found = text.indexOf(word, at);
    return found < 0 ? end : found + word.length();
  }

  private void insert(String made) {
    step();
    out.append(made);
    step();
  }

  private void step() {
    steps.add(new Script.Step(out.length(), at));
  }

  private void copy() {
    out.append(text.charAt(at++));
  }

  private void copyUntil(int to) {
    out.append(text, at, to);
    at = to;
  }
}
