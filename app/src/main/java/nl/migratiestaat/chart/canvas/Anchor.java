package nl.migratiestaat.chart.canvas;

/** Which point of a text stands at the place it is given. */
public enum Anchor {
  START("start", 0),
  MIDDLE("middle", 0.5),
  END("end", 1);

  private final String svgName;
  private final double share;

  Anchor(String svgName, double share) {
    this.svgName = svgName;
    this.share = share;
  }

  String svgName() {
    return svgName;
  }

  /** The part of the width that lies before the point. */
  double share() {
    return share;
  }
}
