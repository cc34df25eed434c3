package nl.migratiestaat.dataset;

import java.util.List;
import java.util.TreeSet;
import nl.migratiestaat.input.Entry;

/** Reads which years something covers. */
final class Years {

  private Years() {}

  /** The years of a list, oldest first; another order, a year typed twice or none is a problem. */
  static List<Integer> ascending(Entry entry) {
    List<Integer> years = entry.integers();
    List<Integer> sorted = List.copyOf(new TreeSet<>(years));
    if (years.isEmpty() && entry.isScalar()) {
      entry.refuse("bij “" + entry.key() + "” staan geen jaren", "schrijf bijvoorbeeld [-1, 0]");
    } else if (!years.equals(sorted)) {
      entry.refuse(
          "bij “" + entry.key() + "” staan de jaren niet op volgorde",
          "noem elk jaar één keer, het oudste eerst");
    }
    return sorted;
  }
}
