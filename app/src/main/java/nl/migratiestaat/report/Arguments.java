package nl.migratiestaat.report;

import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a function receives: its arguments as text. */
record Arguments(List<String> values) {

  /**
   * Reads them from a template.
   *
   * @throws TemplateModelException when one is neither a text nor a number
   */
  static Arguments of(List<?> given) throws TemplateModelException {
    List<String> values = new ArrayList<>();
    for (Object one : given) {
      if (one instanceof TemplateScalarModel text) {
        values.add(text.getAsString());
      } else if (one instanceof TemplateNumberModel number) {
        values.add(number.getAsNumber().toString());
      } else {
        throw new TemplateModelException(
            "een argument is tekst tussen aanhalingstekens of een getal");
      }
    }
    return new Arguments(values);
  }

  String first() {
    return values.isEmpty() ? "" : values.get(0);
  }

  Optional<String> at(int index) {
    return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
  }

  /** How many periods back: an argument {@code -1} is one. */
  int back(int index) {
    return at(index)
        .filter(text -> text.matches("-\\d{1,2}"))
        .map(text -> -Integer.parseInt(text))
        .orElse(0);
  }
}
