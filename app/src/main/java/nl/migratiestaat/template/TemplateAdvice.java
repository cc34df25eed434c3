package nl.migratiestaat.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.util.Set;
import java.util.TreeSet;
import nl.migratiestaat.input.Suggestion;

/** Turns FreeMarker's diagnosis into a Dutch remedy. */
public final class TemplateAdvice {

  private TemplateAdvice() {}

  public static String of(ParseException error) {
    String english = String.valueOf(error.getEditorMessage());
    if (english.contains("Unclosed")
        || english.contains("end-tag")
        || english.contains("unclosed")) {
      return "een aanroep als <@kader …> is niet gesloten met </@kader>";
    }
    return "controleer haakjes, aanhalingstekens en ${…}";
  }

  public static String of(TemplateException error) {
    if (error instanceof InvalidReferenceException) {
      String name = String.valueOf(error.getBlamedExpressionString());
      String guess = Suggestion.of(name, names(error));
      return "de naam “"
          + name
          + "” bestaat niet als functie"
          + (guess.isEmpty() ? "" : "; " + guess);
    }
    Throwable cause = error.getCause() == null ? error : error.getCause();
    String message =
        cause.getMessage() == null ? "" : cause.getMessage().lines().findFirst().orElse("");
    return message.startsWith("deze ") || message.startsWith("een ") || message.startsWith("geef ")
        ? message
        : "controleer de naam van de functie en haar argumenten";
  }

  private static Set<String> names(TemplateException error) {
    Set<String> names = new TreeSet<>();
    try {
      for (Object name : error.getEnvironment().getKnownVariableNames()) {
        names.add(String.valueOf(name));
      }
    } catch (TemplateModelException e) {
      names.clear();
    }
    return names;
  }
}
