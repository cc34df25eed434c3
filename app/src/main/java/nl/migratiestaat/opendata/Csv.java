package nl.migratiestaat.opendata;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values in the form that a Dutch spreadsheet opens without questions: semicolons,
 * because the comma is in the numbers, and a mark in front that says UTF-8. Quoting and line ends
 * are those of RFC 4180.
 */
final class Csv {

  static final String MEDIA_TYPE = "text/csv";

  private static final String UTF_8_MARK = "\uFEFF";

  private final StringBuilder text = new StringBuilder(UTF_8_MARK);

  void row(List<String> fields) {
    text.append(fields.stream().map(Csv::quoted).collect(Collectors.joining(";"))).append("\r\n");
  }

  String text() {
    return text.toString();
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
