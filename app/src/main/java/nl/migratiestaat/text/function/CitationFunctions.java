package nl.migratiestaat.text.function;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.migratiestaat.text.tree.Call;
import nl.migratiestaat.text.tree.Citation;
import nl.migratiestaat.text.tree.CitationNode;
import nl.migratiestaat.text.tree.WordsNode;
import org.commonmark.node.Node;

/** The functions that cite an official document. */
public final class CitationFunctions {

  private final Mistakes mistakes;

  public CitationFunctions(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  public void addTo(Map<String, TextFunction> all) {
    NumberFunctions.add(all, "kamerstuk", 1, 2, this::paper);
    add(all, "richtlijn", Documents::directive, "2003/86/EG of 2021/1883");
    add(all, "verordening", Documents::regulation, "604/2013 of 2016/399");
    add(all, "ecli", Documents::ruling, "ECLI:NL:RVS:2022:1043");
    add(all, "staatsblad", id -> Documents.gazette(id, "Stb.", "stb"), "2023/123");
    add(all, "staatscourant", id -> Documents.gazette(id, "Stcrt.", "stcrt"), "2018/54481");
  }

  private void add(
      Map<String, TextFunction> all,
      String name,
      Function<String, Optional<Citation>> form,
      String example) {
    NumberFunctions.add(all, name, 1, 1, call -> citation(call, form, example));
  }

  /** A mistake in the session year is reported at the session year. */
  private Node paper(Call call) {
    Optional<String> wrong = call.argument(1).filter(years -> !Documents.isSession(years));
    wrong.ifPresent(
        years ->
            mistakes.at(
                call,
                years,
                "“" + years + "” is geen vergaderjaar",
                "schrijf twee opeenvolgende jaren, bijvoorbeeld 2022-2023"));
    Optional<String> session = wrong.isPresent() ? Optional.empty() : call.argument(1);
    return citation(call, id -> Documents.paper(id, session), "19637/3100, 36200-V/27 of 30573/J");
  }

  private Node citation(Call call, Function<String, Optional<Citation>> form, String example) {
    Optional<Citation> citation = form.apply(call.first());
    if (citation.isEmpty()) {
      mistakes.at(
          call,
          call.first(),
          "“" + call.first() + "” is geen geldige verwijzing",
          "schrijf bijvoorbeeld " + example);
    }
    return citation
        .<Node>map(found -> new CitationNode(call, found))
        .orElseGet(() -> new WordsNode(call, ""));
  }
}
