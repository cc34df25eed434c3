package nl.migratiestaat.text.function;

import java.util.TreeSet;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.text.tree.Call;

/** Reports what a call asks for and does not exist, at the place where it was typed. */
public final class Mistakes {

  private final Dataset dataset;
  private final Problems problems;

  public Mistakes(Dataset dataset, Problems problems) {
    this.dataset = dataset;
    this.problems = problems;
  }

  /**
   * A mistake in an argument of a call.
   *
   * @param argument as typed between its quotation marks
   */
  public void at(Call call, String argument, String message, String remedy) {
    problems.add(call.placeOf(argument), message, remedy);
  }

  /** A figure that the codebook does not have. */
  public void figure(Call call, String key) {
    at(
        call,
        key,
        "de figuur “" + key + "” staat niet in het codeboek",
        Suggestion.of(key, dataset.figures().keySet()));
  }

  /** A fact that a year does not have. */
  public void fact(Call call, String key, int year) {
    TreeSet<String> keys = new TreeSet<>();
    dataset.facts().values().forEach(facts -> keys.addAll(facts.keySet()));
    boolean elsewhere = keys.contains(key);
    at(
        call,
        key,
        "het feit “" + key + "” bestaat niet" + (elsewhere ? " voor " + year : ""),
        elsewhere ? "vul het in onder data/" + year + "/facts" : Suggestion.of(key, keys));
  }
}
