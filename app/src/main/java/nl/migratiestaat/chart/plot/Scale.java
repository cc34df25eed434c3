package nl.migratiestaat.chart.plot;

import java.util.List;

/**
 * The numbers at both ends of the room for bars, with zero between them.
 *
 * @param lower the number at the start
 * @param upper the number at the end
 */
record Scale(double lower, double upper) {

  private static final int HALVINGS = 60;

  /**
   * What a bar needs.
   *
   * @param value where it ends
   * @param beyond the room that its label takes beyond that
   */
  record Reach(double value, double beyond) {

    double at(double pointsPerUnit) {
      return Math.abs(value) * pointsPerUnit + beyond;
    }
  }

  /** The largest scale at which all bars and their labels fit. */
  static Scale fit(List<Reach> reaches, double room) {
    double longest = reaches.stream().mapToDouble(reach -> Math.abs(reach.value())).max().orElse(0);
    double points = longest == 0 ? 1 : largest(reaches, room, room / longest);
    double lower = 0 - before(reaches, points) / points;
    return new Scale(lower, lower + room / points);
  }

  private static double largest(List<Reach> reaches, double room, double most) {
    double low = most / 5;
    double high = most;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (before(reaches, middle) + after(reaches, middle) <= room) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double before(List<Reach> reaches, double points) {
    return reaches.stream()
        .filter(reach -> reach.value() < 0)
        .mapToDouble(reach -> reach.at(points))
        .max()
        .orElse(0);
  }

  private static double after(List<Reach> reaches, double points) {
    return reaches.stream()
        .filter(reach -> reach.value() >= 0)
        .mapToDouble(reach -> reach.at(points))
        .max()
        .orElse(0);
  }
}
