package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number function in a text, such as {@code ${waarde("asielinstroom.totaal", -1)}}.
 *
 * @param name of the function
 * @param arguments as written, without quotes
 * @param start where it begins in the text
 * @param end where it ends
 */
record Call(String name, List<String> arguments, int start, int end) {

  private static final Pattern CALL =
      Pattern.compile("\\$\\{\\s*(\\w+)\\s*\\(((?:[^\"()]|\"[^\"]*\")*)\\)\\s*\\}");
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(-?\\d+)");

  /** Makes a call. */
  Call {
    arguments = List.copyOf(arguments);
  }

  /** The calls of a text, in its order. */
  static List<Call> in(String text) {
    List<Call> calls = new ArrayList<>();
    Matcher matcher = CALL.matcher(text);
    while (matcher.find()) {
      List<String> arguments = new ArrayList<>();
      Matcher argument = ARGUMENT.matcher(matcher.group(2));
      while (argument.find()) {
        arguments.add(argument.group(1) == null ? argument.group(2) : argument.group(1));
      }
      calls.add(new Call(matcher.group(1), arguments, matcher.start(), matcher.end()));
    }
    return calls;
  }

  /** The first argument; empty text when there is none. */
  String first() {
    return arguments.isEmpty() ? "" : arguments.get(0);
  }

  /** How many periods back it looks: its last argument {@code -1} is one. */
  int back() {
    String last = arguments.isEmpty() ? "" : arguments.get(arguments.size() - 1);
    return last.matches("-\\d{1,2}") ? -Integer.parseInt(last) : 0;
  }
}
