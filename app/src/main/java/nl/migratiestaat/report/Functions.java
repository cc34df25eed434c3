package nl.migratiestaat.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The functions of templates and commentary. Each returns a token (see {@link Fragments}) for HTML
 * that knows its series. A name that does not exist is a problem at the place where it is used, and
 * the run goes on, so that all mistakes are found at once.
 */
final class Functions {

  private Functions() {}

  /** All functions by the name they have in templates. */
  static Map<String, TextFunction> all(
      Numbers numbers,
      Fragments fragments,
      Outline outline,
      Mistakes mistakes,
      MissingNumbers gaps,
      Methodology rules,
      Set<String> terms) {
    Map<String, TextFunction> all = new LinkedHashMap<>();
    new NumberFunctions(numbers, fragments, mistakes, gaps).addTo(all);
    new NameFunctions(numbers, fragments, outline, mistakes, gaps, rules, terms).addTo(all);
    new CitationFunctions(fragments, mistakes).addTo(all);
    return all;
  }
}
