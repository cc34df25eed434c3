package nl.migratiestaat.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Authors write {@code <@figuur "sleutel"/>}; FreeMarker wants the argument of a call to have a
 * name. So it reads a text in which it has, and what it says of a column is translated back.
 */
final class CallSyntax {

  private static final Pattern CALL = Pattern.compile("(<@\\w+ +)\"");
  private static final String ARGUMENT = "naam=";

  private CallSyntax() {}

  /** The text that FreeMarker reads. */
  static String named(String typed) {
    return CALL.matcher(typed).replaceAll("$1" + ARGUMENT + "\"");
  }

  /**
   * A column of what FreeMarker read, as it was typed.
   *
   * @param line the line as typed
   */
  static int typedColumn(String line, int column) {
    int index = column - 1;
    Matcher call = CALL.matcher(line);
    while (call.find() && call.end() - 1 < index) {
      index = Math.max(call.end() - 1, index - ARGUMENT.length());
    }
    return index + 1;
  }
}
