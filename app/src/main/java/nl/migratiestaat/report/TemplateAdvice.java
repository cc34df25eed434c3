package nl.migratiestaat.report;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;

/** Turns FreeMarker's diagnosis into a Dutch remedy. */
final class TemplateAdvice {

  private TemplateAdvice() {}

  static String of(ParseException error) {
    String english = String.valueOf(error.getEditorMessage());
    if (english.contains("Unclosed")
        || english.contains("end-tag")
        || english.contains("unclosed")) {
      return "een aanroep als <@kader …> is niet gesloten met </@kader>";
    }
    return "controleer haakjes, aanhalingstekens en ${…}";
  }

  static String of(TemplateException error) {
    if (error instanceof InvalidReferenceException) {
      return "de naam “" + error.getBlamedExpressionString() + "” bestaat niet als functie";
    }
    Throwable cause = error.getCause() == null ? error : error.getCause();
    String message =
        cause.getMessage() == null ? "" : cause.getMessage().lines().findFirst().orElse("");
    return message.startsWith("deze ") || message.startsWith("een ") || message.startsWith("geef ")
        ? message
        : "controleer de naam van de functie en haar argumenten";
  }
}
