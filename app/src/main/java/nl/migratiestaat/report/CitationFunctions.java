package nl.migratiestaat.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The functions that cite an official document. */
final class CitationFunctions {

  private final Fragments fragments;
  private final Mistakes mistakes;

  CitationFunctions(Fragments fragments, Mistakes mistakes) {
    this.fragments = fragments;
    this.mistakes = mistakes;
  }

  void addTo(Map<String, TextFunction> all) {
    all.put("kamerstuk", new TextFunction(1, 2, this::paper));
    all.put("richtlijn", citation(References::directive, "2003/86/EG of 2021/1883"));
    all.put("verordening", citation(References::regulation, "604/2013 of 2016/399"));
    all.put("ecli", citation(References::ruling, "ECLI:NL:RVS:2022:1043"));
    all.put("staatsblad", citation(id -> References.gazette(id, "Stb.", "stb"), "2023/123"));
    all.put(
        "staatscourant", citation(id -> References.gazette(id, "Stcrt.", "stcrt"), "2018/54481"));
  }

  private TextFunction citation(Function<String, Optional<String>> form, String example) {
    return new TextFunction(1, 1, arguments -> reference(arguments, form, example));
  }

  /** A mistake in the session year is reported at the session year. */
  private String paper(Arguments arguments) {
    Optional<String> wrong = arguments.at(1).filter(years -> !References.isSession(years));
    wrong.ifPresent(
        years ->
            mistakes.at(
                years,
                "“" + years + "” is geen vergaderjaar",
                "schrijf twee opeenvolgende jaren, bijvoorbeeld 2022-2023"));
    Optional<String> session = wrong.isPresent() ? Optional.empty() : arguments.at(1);
    return reference(
        arguments, id -> References.paper(id, session), "19637/3100, 36200-V/27 of 30573/J");
  }

  private String reference(
      Arguments arguments, Function<String, Optional<String>> form, String example) {
    Optional<String> html = form.apply(arguments.first());
    if (html.isEmpty()) {
      mistakes.at(
          arguments.first(),
          "“" + arguments.first() + "” is geen geldige verwijzing",
          "schrijf bijvoorbeeld " + example);
    }
    return html.map(found -> fragments.inline(() -> found)).orElse("");
  }
}
