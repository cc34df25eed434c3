package nl.migratiestaat.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one run, so that an editor sees all of them at once. */
public final class Problems {

  private final Set<Problem> found = new LinkedHashSet<>();

  public void add(Place place, String message) {
    found.add(new Problem(place, message));
  }

  public void add(Place place, String message, String remedy) {
    found.add(new Problem(place, message, remedy));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All problems in the order of their places. */
  public List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Problem::place));
    return List.copyOf(sorted);
  }
}
